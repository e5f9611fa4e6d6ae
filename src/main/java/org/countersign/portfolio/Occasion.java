package org.countersign.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.countersign.journal.Since;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/**
 * One happening inside a piece.
 *
 * @param happening which one it is, the same in every version of its piece: the id it had when it was first told of
 * @param to the same as {@code from} unless it went on for days
 * @param contexts marks of contexts in force in the enrolments the piece is claimed in, each with the standard it
 *     belongs to; codes alone where an earlier release kept it
 * @param customers the centre's own codes, never names
 * @param others who else was there, as the learner wrote it; may be empty
 */
public record Occasion(
        @JsonProperty("id") UUID id,
        @JsonProperty("happening") @Since(2) UUID happening,
        @JsonProperty("from") LocalDate from,
        @JsonProperty("to") LocalDate to,
        @JsonProperty("place") String place,
        @JsonProperty("setting") Optional<Setting> setting,
        @JsonProperty("sector") Optional<Sector> sector,
        @JsonProperty("contexts") SortedSet<String> contexts,
        @JsonProperty("customers") SortedSet<String> customers,
        @JsonProperty("others") String others) {}
