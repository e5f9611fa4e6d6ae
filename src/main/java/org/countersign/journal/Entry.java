package org.countersign.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was done, about to be written down.
 *
 * @param kind what was done, one word or two joined by a hyphen; the room that owns the fact answers for it
 * @param actor who did it
 * @param subject id of the fact
 * @param happenedOn the date they assert
 * @param recordedAt the server's time
 * @param fact the whole fact as a record; only a salted digest of it is kept
 */
public record Entry(String kind, Doer actor, UUID subject, LocalDate happenedOn, Instant recordedAt, Object fact) {}
