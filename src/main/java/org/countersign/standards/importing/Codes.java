package org.countersign.standards.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.importing.transcript.Asked;
import org.countersign.standards.importing.transcript.Item;
import org.countersign.standards.importing.transcript.Mark;
import org.countersign.standards.importing.transcript.Questions;
import org.countersign.standards.importing.transcript.Transcript.Group;

/**
 * The codes of criteria: as printed where codes are printed, and otherwise by place, P1 … and K1 …. Numbers that only
 * count a list are no codes.
 */
final class Codes {

    private final Questions questions;
    private final Set<String> given = new HashSet<>();
    private final Map<CriterionKind, Integer> places = new HashMap<>();
    private final boolean severalLettered;
    private Boolean lettersAreCodes;

    Codes(List<Group> groups, Questions questions) {
        this.questions = questions;
        this.severalLettered = groups.stream().filter(Codes::isLettered).count() > 1;
    }

    /** Of each item of a group, in its order; groups are asked for in theirs. */
    List<String> of(Group group) {
        List<String> codes = new ArrayList<>();
        boolean letters = isLettered(group) && areCodes(group);
        Item before = null;
        for (Item item : group.items()) {
            if (before != null) {
                missing(before, item);
            }
            int place = places.merge(group.kind(), 1, Integer::sum);
            codes.add(unique(printed(item, group, letters, place), item, group));
            before = item;
        }
        return codes;
    }

    private static boolean isLettered(Group group) {
        return !group.items().isEmpty()
                && group.items().stream().allMatch(item -> item.mark().style() == Mark.Style.LETTER);
    }

    private boolean areCodes(Group group) {
        if (lettersAreCodes == null) {
            lettersAreCodes = askAbout(group);
        }
        return lettersAreCodes;
    }

    private boolean askAbout(Group group) {
        Item first = group.items().get(0);
        Item last = group.items().get(group.items().size() - 1);
        return questions
                .ask(
                        Asked.LETTERS,
                        first.span(),
                        List.of("codes", "places"),
                        "codes",
                        first.mark().printed(),
                        last.mark().printed())
                .equals("codes");
    }

    private String printed(Item item, Group group, boolean letters, int place) {
        if (item.hasPrintedCode()) {
            return item.mark().printed();
        }
        String byKind = kind(group);
        if (letters) {
            String letter = item.mark().printed();
            String element =
                    group.element().map(org.countersign.standards.Element::code).orElse("");
            return !severalLettered ? letter : element.isEmpty() ? byKind + letter : element + letter;
        }
        return byKind + place;
    }

    private static String kind(Group group) {
        return group.kind() == CriterionKind.PERFORMANCE ? "P" : "K";
    }

    /** A code that is printed twice is told apart by what it is the code of; then by counting. */
    private String unique(String code, Item item, Group group) {
        if (given.add(code)) {
            return code;
        }
        String byKind = kind(group) + code;
        String other = byKind;
        for (int count = 2; !given.add(other); count++) {
            other = code + "-" + count;
        }
        questions.choose(Asked.CODE_TWICE, item.span(), List.of("told-apart"), code, other);
        return other;
    }

    private void missing(Item before, Item item) {
        boolean both = before.mark().style() == item.mark().style();
        boolean jumps = both && number(item) - number(before) > 1;
        boolean sameList = jumps && stem(before).equals(stem(item));
        if (sameList) {
            questions.choose(
                    Asked.NUMBER_MISSING,
                    before.span().and(item.span()),
                    List.of("as-printed"),
                    before.mark().printed(),
                    item.mark().printed());
        }
    }

    private static String stem(Item item) {
        return item.mark().printed().replaceFirst("\\d+$", "");
    }

    private static int number(Item item) {
        String digits = item.mark().printed().replaceFirst("^.*?(\\d*)$", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
