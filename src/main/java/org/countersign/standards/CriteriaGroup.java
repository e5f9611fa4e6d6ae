package org.countersign.standards;

import java.util.List;
import java.util.Optional;

/**
 * Criteria that stand under one heading with one lead-in ("You must consistently:"), in the published order. In a
 * legacy unit the performance criteria of each element are a group of their own.
 */
public record CriteriaGroup(
        CriterionKind kind, Optional<Element> element, String heading, String leadIn, List<Criterion> criteria) {

    public CriteriaGroup {
        criteria = List.copyOf(criteria);
    }
}
