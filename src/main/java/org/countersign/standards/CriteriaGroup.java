package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * Criteria that stand under one heading with one lead-in ("You must consistently:"), in the published order. In a
 * legacy unit the performance criteria of each element are a group of their own.
 */
@JsonPropertyOrder({"heading", "kind", "element", "leadIn", "items"})
public record CriteriaGroup(
        CriterionKind kind,
        Optional<Element> element,
        String heading,
        String leadIn,
        @JsonIgnore List<Criterion> criteria) {

    public CriteriaGroup {
        criteria = List.copyOf(criteria);
    }

    /** A criterion as it is written within its group, which says the kind of all. */
    private record Item(String code, String text) {}

    @JsonCreator
    static CriteriaGroup read(
            CriterionKind kind, Optional<Element> element, String heading, String leadIn, List<Item> items) {
        return new CriteriaGroup(
                kind,
                element,
                heading,
                leadIn,
                items.stream()
                        .map(item -> new Criterion(item.code(), kind, item.text()))
                        .toList());
    }

    @JsonProperty
    List<Item> items() {
        return criteria.stream()
                .map(criterion -> new Item(criterion.code(), criterion.text()))
                .toList();
    }
}
