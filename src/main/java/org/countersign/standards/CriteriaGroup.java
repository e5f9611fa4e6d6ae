package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.countersign.standards.text.Prose;

/**
 * Criteria that stand under one heading with one lead-in ("You must consistently:"), in the published order. In a
 * legacy unit the performance criteria of each element are a group of their own.
 *
 * @param atLeast how many of its criteria have to be met; empty where all have to be that are not optional
 * @param criteria each followed by its items
 */
@JsonPropertyOrder({"heading", "kind", "element", "leadIn", "atLeast", "items"})
public record CriteriaGroup(
        CriterionKind kind,
        Optional<Element> element,
        String heading,
        String leadIn,
        OptionalInt atLeast,
        @JsonIgnore List<Criterion> criteria) {

    public CriteriaGroup {
        criteria = criteria.stream()
                .map(one -> atLeast.isPresent() && !one.isItem() ? one.made(true) : one)
                .toList();
    }

    /** One whose criteria are all asked for. */
    public CriteriaGroup(
            CriterionKind kind, Optional<Element> element, String heading, String leadIn, List<Criterion> criteria) {
        this(kind, element, heading, leadIn, OptionalInt.empty(), criteria);
    }

    /** A criterion as it is written within its group, which says the kind of all. */
    @JsonPropertyOrder({"code", "text", "note", "optional", "atLeast", "items"})
    private record Item(
            String code,
            Prose text,
            Optional<Prose> note,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean optional,
            OptionalInt atLeast,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> items) {

        Stream<Criterion> criteria(CriterionKind kind) {
            OptionalInt asked = items.isEmpty() ? OptionalInt.empty() : OptionalInt.of(atLeast.orElse(items.size()));
            return Stream.concat(
                    Stream.of(new Criterion(code, kind, text, Optional.empty(), asked, note, optional)),
                    items.stream()
                            .map(item -> new Criterion(
                                    Criterion.itemCode(code, item.code),
                                    kind,
                                    item.text,
                                    Optional.of(code),
                                    OptionalInt.empty(),
                                    item.note,
                                    false)));
        }
    }

    @JsonCreator
    static CriteriaGroup read(
            CriterionKind kind,
            Optional<Element> element,
            String heading,
            String leadIn,
            OptionalInt atLeast,
            List<Item> items) {
        return new CriteriaGroup(
                kind,
                element,
                heading,
                leadIn,
                atLeast,
                items.stream().flatMap(item -> item.criteria(kind)).toList());
    }

    @JsonProperty
    List<Item> items() {
        return criteria.stream().filter(one -> !one.isItem()).map(this::written).toList();
    }

    private Item written(Criterion criterion) {
        List<Item> items = itemsOf(criterion).stream().map(this::written).toList();
        return new Item(
                criterion.code(),
                criterion.wording(),
                criterion.note(),
                criterion.optional() && atLeast.isEmpty(),
                criterion.itemsAsked().orElse(items.size()) < items.size()
                        ? criterion.itemsAsked()
                        : OptionalInt.empty(),
                items);
    }

    /** What completes a criterion, in the published order. */
    public List<Criterion> itemsOf(Criterion criterion) {
        return criteria.stream()
                .filter(one -> one.partOf().equals(Optional.of(criterion.code())))
                .toList();
    }
}
