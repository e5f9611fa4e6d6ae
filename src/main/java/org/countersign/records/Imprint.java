package org.countersign.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What a print says of itself, apart from what it says of the unit.
 *
 * @param recordId names this record; empty on a blank form
 * @param issue its number among the issues of the unit's record; empty where it is none
 * @param replaces which issue it replaces and why, a sentence; empty on the first
 * @param journal how long the journal was and the digest it ended with; empty on a blank form
 */
public record Imprint(
        @JsonProperty("recordId") Optional<String> recordId,
        @JsonProperty("issue") Optional<Integer> issue,
        @JsonProperty("replaces") Optional<String> replaces,
        @JsonProperty("journal") Optional<String> journal) {

    static final Imprint NONE = new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
