package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.text.Prose;

/**
 * Criteria that stand under one heading with one lead-in ("You must consistently:"), in the published order. In a
 * legacy unit the performance criteria of each element are a group of their own; an outcome may be published without any.
 *
 * @param kind of its criteria, but for those that say another
 * @param subHeading printed below the heading, over a part of what stands under it
 * @param language that its criteria are written in, where it is not that of the standard
 * @param leadIn empty where that of an earlier group is meant, or none is printed
 * @param codes where those of its criteria come from; empty where that is not said
 * @param atLeast how many of its criteria have to be met; empty where all have to be that are not optional
 * @param criteria each followed by its items
 */
@JsonPropertyOrder({"heading", "subHeading", "language", "kind", "element", "leadIn", "codes", "atLeast", "items"})
public record CriteriaGroup(
        CriterionKind kind,
        Optional<Element> element,
        String heading,
        Optional<String> subHeading,
        Optional<String> language,
        String leadIn,
        Optional<Codes> codes,
        OptionalInt atLeast,
        @JsonIgnore List<Criterion> criteria) {

    /** What stands between the code of an element and one that means something else in another element. */
    private static final String BETWEEN = ":";

    public CriteriaGroup {
        criteria = criteria.stream()
                .map(one -> atLeast.isPresent() && !one.isItem() ? one.made(true) : one)
                .toList();
    }

    /** One whose criteria are all asked for. */
    public CriteriaGroup(
            CriterionKind kind, Optional<Element> element, String heading, String leadIn, List<Criterion> criteria) {
        this(
                kind,
                element,
                heading,
                Optional.empty(),
                Optional.empty(),
                leadIn,
                Optional.empty(),
                OptionalInt.empty(),
                criteria);
    }

    /** Where the codes of its criteria come from. */
    public enum Codes {
        PRINTED,
        /** None are printed, and each criterion goes by its place. */
        BY_PLACE
    }

    /** As it stands over its criteria: the element, or the heading where there is none. */
    public String title() {
        return element.map(Element::name).orElse(heading);
    }

    /** What stands below that: the heading of a part of an element, and the sub-heading. */
    public String under() {
        return Stream.concat(element.map(part -> heading).stream(), subHeading.stream())
                .collect(Collectors.joining(": "));
    }

    /** The same with keys for these codes, which stand in another element too: {@code D11.1:K1}. */
    CriteriaGroup keyed(Set<String> ambiguous) {
        Optional<String> part = element.map(Element::code).filter(code -> !code.isEmpty());
        return part.isEmpty()
                ? this
                : new CriteriaGroup(
                        kind,
                        element,
                        heading,
                        subHeading,
                        language,
                        leadIn,
                        codes,
                        atLeast,
                        criteria.stream()
                                .map(one -> ambiguous.contains(one.partOf().orElse(one.code()))
                                        ? one.keyed(part.get() + BETWEEN)
                                        : one)
                                .toList());
    }

    /** The key of a criterion whose code stands in several elements. */
    public static String key(String element, String code) {
        return element + BETWEEN + code;
    }

    private String codeIn(String key) {
        return key.substring(key.indexOf(BETWEEN) + 1);
    }

    /** A criterion as it is written within its group, which says the kind of all. */
    @JsonPropertyOrder({"code", "kind", "text", "note", "optional", "atLeast", "items"})
    private record Item(
            String code,
            Optional<CriterionKind> kind,
            Prose text,
            Optional<Prose> note,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean optional,
            OptionalInt atLeast,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> items) {

        Stream<Criterion> criteria(CriterionKind ofGroup) {
            CriterionKind kind = this.kind.orElse(ofGroup);
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
            Optional<String> subHeading,
            Optional<String> language,
            Optional<String> leadIn,
            Optional<Codes> codes,
            OptionalInt atLeast,
            List<Item> items) {
        return new CriteriaGroup(
                kind,
                element,
                heading,
                subHeading,
                language,
                leadIn.orElse(""),
                codes,
                atLeast,
                items.stream().flatMap(item -> item.criteria(kind)).toList());
    }

    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Item> items() {
        return criteria.stream().filter(one -> !one.isItem()).map(this::written).toList();
    }

    private Item written(Criterion criterion) {
        List<Item> items = itemsOf(criterion).stream().map(this::written).toList();
        return new Item(
                codeIn(criterion.code()),
                Optional.of(criterion.kind()).filter(own -> own != kind && !criterion.isItem()),
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
