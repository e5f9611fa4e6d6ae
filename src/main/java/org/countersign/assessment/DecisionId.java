package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Names one decision, a judgement or a sign-off, for good. */
public record DecisionId(@JsonProperty("value") UUID value) implements Comparable<DecisionId> {

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
