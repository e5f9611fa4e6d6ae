package org.countersign.portfolio;

import java.util.UUID;

/** Names one piece of evidence for good, through all its versions; stands in addresses. */
public record PieceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
