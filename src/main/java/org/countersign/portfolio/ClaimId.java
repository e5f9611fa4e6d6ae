package org.countersign.portfolio;

import java.util.UUID;

/** Names one claim for good. */
public record ClaimId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
