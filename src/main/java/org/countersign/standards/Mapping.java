package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * How the criteria of a legacy unit correspond to those of its successor. Ours, not published, until a reviewer's name
 * and date stand in it.
 *
 * @param added criteria of the successor that nothing in the legacy unit corresponds to
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Mapping(
        EditionKey key,
        EditionKey from,
        EditionKey to,
        Optional<String> reviewer,
        Optional<String> reviewedOn,
        List<Pair> pairs,
        List<String> added) {

    public Mapping {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
    }

    /** How far a successor's criterion asks for the same. PARTIAL needs new evidence. */
    public enum Relation {
        SAME,
        NEAR,
        BROADER,
        SPLIT,
        PARTIAL
    }

    /** One legacy criterion and what it became; more than one where it was split. */
    public record Pair(Relation relation, String from, List<String> to) {}
}
