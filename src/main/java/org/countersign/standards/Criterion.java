package org.countersign.standards;

import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.standards.text.Prose;

/**
 * One thing to be shown, word for word as published. The code is the publisher's where one is printed ({@code C4.1.1})
 * and otherwise the place in its list ({@code P1}, {@code K1}); codes, never texts, are keys. One with items below it is
 * shown by them: they are claimed and judged, and it is signed off once enough of them are met.
 *
 * @param partOf code of the criterion that this is an item of
 * @param itemsAsked how many of its items have to be met; empty where it has none
 * @param note printed to be read with it (indicative content), and not assessed
 * @param optional whether the unit can do without it: it is one of a group of which some are enough, or said to be optional
 */
public record Criterion(
        String code,
        CriterionKind kind,
        Prose wording,
        Optional<String> partOf,
        OptionalInt itemsAsked,
        Optional<Prose> note,
        boolean optional) {

    /** One that stands for itself, as most do. */
    public Criterion(String code, CriterionKind kind, String text) {
        this(code, kind, Prose.of(text), Optional.empty(), OptionalInt.empty(), Optional.empty(), false);
    }

    /** Its wording in one line, as sentences and lists have it. */
    public String text() {
        return wording.plain();
    }

    public boolean isPerformance() {
        return kind == CriterionKind.PERFORMANCE;
    }

    public boolean isItem() {
        return partOf.isPresent();
    }

    /** Whether it is shown by items, and not by itself. */
    public boolean hasItems() {
        return itemsAsked.isPresent();
    }

    /** Whether the unit asks for it whatever else is met; the items of a criterion are asked for by that. */
    public boolean isAskedForItself() {
        return !isItem() && !optional;
    }

    Criterion keyed(String before) {
        return new Criterion(
                before + code, kind, wording, partOf.map(whole -> before + whole), itemsAsked, note, optional);
    }

    Criterion made(boolean optional) {
        return new Criterion(code, kind, wording, partOf, itemsAsked, note, optional);
    }

    /** The code that an item goes by, {@code P3.a}: as it is written where it begins with that of its criterion. */
    public static String itemCode(String criterion, String item) {
        String rest = item.startsWith(criterion) ? item.substring(criterion.length()) : "";
        boolean anotherNumber = criterion.matches(".*\\d") && rest.matches("\\d.*");
        return rest.isEmpty() || anotherNumber ? criterion + "." + item : item;
    }
}
