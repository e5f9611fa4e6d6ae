package org.countersign.standards.qualifications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.OptionalInt;

/** How many units, and how many credits, have to be chosen at least and may be chosen at most. */
public record Limits(OptionalInt leastUnits, OptionalInt mostUnits, OptionalInt leastCredits, OptionalInt mostCredits) {

    /** Whether it says anything about credits, so that each unit has to have some. */
    @JsonIgnore
    boolean countsCredits() {
        return leastCredits.isPresent() || mostCredits.isPresent();
    }
}
