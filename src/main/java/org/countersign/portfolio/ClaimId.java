package org.countersign.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Names one claim for good. */
public record ClaimId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
