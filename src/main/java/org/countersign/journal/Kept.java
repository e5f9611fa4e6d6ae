package org.countersign.journal;

import java.util.UUID;

/**
 * A fact as a room keeps it now, to be held against the entry that tells of it.
 *
 * @param kind of the entry
 * @param subject id of the fact
 */
public record Kept(String kind, UUID subject, Object fact) {}
