package org.countersign.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * Where a check ended and what it found, as the journal itself tells of it.
 *
 * @param sequence the last entry it read
 * @param digest of that entry
 * @param breaks in how many places the journal was not whole
 * @param places where each comparison had come, one to a line
 */
record CheckMark(
        @JsonProperty("id") UUID id,
        @JsonProperty("sequence") long sequence,
        @JsonProperty("digest") String digest,
        @JsonProperty("fromBeginning") boolean fromBeginning,
        @JsonProperty("breaks") long breaks,
        @JsonProperty("places") String places) {

    static final String KIND = "journal-check";
}
