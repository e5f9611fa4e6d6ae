package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A named list of things that a unit, one of its elements or one criterion has to be shown over: the techniques, the
 * tools, the kinds of customer. What people call contexts, such as CFACSC4's 4a to 4d, is such a list of the unit.
 *
 * @param name as printed over the list, or in the centre's words where none is printed
 * @param text what is printed about how much of it there has to be ("at least 4 of the 11 techniques")
 * @param element code of the element it belongs to
 * @param criterion code of the criterion it belongs to; with neither it belongs to the unit
 * @param atLeast how many of its items have to be shown
 * @param howMuch where no number says it; empty where all items have to be shown
 * @param by empty where only performance evidence shows an item
 */
@JsonPropertyOrder({"code", "name", "text", "element", "criterion", "atLeast", "howMuch", "by", "items"})
public record Range(
        String code,
        String name,
        Optional<String> text,
        Optional<String> element,
        Optional<String> criterion,
        OptionalInt atLeast,
        Optional<HowMuch> howMuch,
        Optional<By> by,
        List<Item> items) {

    private static final String BETWEEN = ":";

    public Range {
        howMuch = howMuch.filter(much -> much != HowMuch.ALL);
        by = by.filter(what -> what != By.PERFORMANCE);
        items = List.copyOf(items);
    }

    /** How much of a list has to be shown, where no number says it. */
    public enum HowMuch {
        ALL,
        ONE_OF,
        /** Printed to be read; nothing has to be shown. */
        FOR_INFORMATION
    }

    /** What shows an item. */
    public enum By {
        PERFORMANCE,
        /** Performance evidence for as many as are asked for; knowledge is enough for all others. */
        KNOWLEDGE_FOR_THE_REST
    }

    /**
     * @param code as printed, or the place in the list; belongs to what the list belongs to
     * @param label one or two words for a column, where the text is long; ours, not published
     */
    public record Item(String code, String text, Optional<String> label) {}

    /** The circumstances that an evidence requirement names are a list of the unit, shown by performance evidence. */
    static Range of(EvidenceRequirement requirement) {
        return ofContexts(requirement.code(), requirement.text(), requirement.atLeast(), requirement.contexts());
    }

    static Range ofContexts(String code, String name, OptionalInt atLeast, List<Context> contexts) {
        return new Range(
                code,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                atLeast,
                Optional.empty(),
                Optional.empty(),
                contexts.stream()
                        .map(context -> new Item(context.code(), context.text(), Optional.of(context.label())))
                        .toList());
    }

    public boolean forInformation() {
        return howMuch.filter(much -> much == HowMuch.FOR_INFORMATION).isPresent();
    }

    public boolean knowledgeIsEnoughForTheRest() {
        return by.filter(what -> what == By.KNOWLEDGE_FOR_THE_REST).isPresent();
    }

    /** How many of its items have to be shown by performance evidence. */
    public int least() {
        return howMuch.map(much -> much == HowMuch.ONE_OF ? 1 : 0).orElseGet(() -> atLeast.orElse(items.size()));
    }

    /** Whether it speaks of a criterion in this element, if there is one; of a criterion's items as of itself. */
    public boolean isAbout(Criterion one, Optional<Element> ofElement) {
        return criterion
                .map(code -> code.equals(one.partOf().orElse(one.code())))
                .orElseGet(() -> element.isEmpty() || element.equals(ofElement.map(Element::code)));
    }

    /** Its items as evidence is marked with them: one of an element or a criterion has its code before its own, 1c:a. */
    public List<Context> contexts() {
        return items.stream()
                .map(item -> new Context(
                        key(criterion.or(() -> element), item.code()),
                        item.text(),
                        item.label().orElse(item.text())))
                .toList();
    }

    public Optional<Context> context(String key) {
        return contexts().stream().filter(context -> context.code().equals(key)).findFirst();
    }

    /** @param of code of what the list belongs to; empty for the unit */
    public static String key(Optional<String> of, String item) {
        return of.map(code -> code + BETWEEN).orElse("") + item;
    }
}
