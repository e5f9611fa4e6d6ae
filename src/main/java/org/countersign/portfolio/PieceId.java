package org.countersign.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Names one piece of evidence for good, through all its versions; stands in addresses. */
public record PieceId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
