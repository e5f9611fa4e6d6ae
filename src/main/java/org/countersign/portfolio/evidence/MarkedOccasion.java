package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one occasion of a version was marked with when the version was claimed.
 *
 * @param occasion of the version claimed
 * @param contexts marks of contexts in force in the enrolment claimed in, each with the standard it belongs to
 */
public record MarkedOccasion(
        @JsonProperty("occasion") UUID occasion,

        @Schema(examples = "[\"CFACSC4/4c\"]") @JsonProperty("contexts")
        SortedSet<String> contexts) {

    public MarkedOccasion {
        contexts = Collections.unmodifiableSortedSet(new TreeSet<>(contexts));
    }
}
