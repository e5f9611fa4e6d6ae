package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.standards.Range;
import org.countersign.standards.faults.Coded;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Scalar;

/** Whether the ranges of a standard belong to what is there, have unique codes and can be shown. */
final class RangesCheck {

    private final FileProblems problems;
    private final List<Fields> ranges;
    private final List<Fields.Code> contexts;
    private final Set<String> elements;
    private final Set<String> criteria;
    private final boolean knowledge;

    RangesCheck(Fields file, FileProblems problems) {
        this.problems = problems;
        ranges = file.items("ranges").eachFields();
        contexts = file.items("evidence-requirements").eachFields().stream()
                .flatMap(requirement -> requirement.codes("contexts").stream())
                .toList();
        List<Fields> groups = file.items("criteria").eachFields();
        elements = groups.stream()
                .map(group -> group.fields("element").text("code"))
                .collect(Collectors.toSet());
        criteria = StandardCheck.criteria(file).map(Fields.Code::text).collect(Collectors.toSet());
        knowledge = groups.stream()
                .anyMatch(group -> group.text("kind").equals("knowledge")
                        || group.codes("items").stream()
                                .anyMatch(one -> one.with().text("kind").equals("knowledge")));
    }

    void check() {
        UniqueCodes codes = new UniqueCodes(Coded.RANGE, problems);
        ranges.forEach(
                range -> codes.add(range.text("code"), range.scalar("code").place()));
        UniqueCodes items = new UniqueCodes(Coded.CONTEXT, problems);
        items.addAll(contexts);
        ranges.forEach(range -> items(range).forEach(item -> items.add(Coded.ITEM, item.text(), item.place())));
        ranges.forEach(this::check);
    }

    private void check(Fields range) {
        String code = range.text("code");
        Scalar criterion = range.scalar("criterion");
        if (!criterion.text().isEmpty() && !criteria.contains(criterion.text())) {
            problems.add(criterion.place(), ReferenceFault.RANGE_OF_NO_CRITERION.found(code, criterion.text()));
        }
        Scalar element = range.scalar("element");
        if (!element.text().isEmpty() && !elements.contains(element.text())) {
            problems.add(element.place(), ReferenceFault.RANGE_OF_NO_ELEMENT.found(code, element.text()));
        }
        if (has(range, "criterion") && has(range, "element")) {
            say(range, "element", ReferenceFault.RANGE_OF_TWO.found(code));
        }
        if (has(range, "at-least") && has(range, "how-much")) {
            say(range, "how-much", ReferenceFault.HOW_MUCH_TWICE.found(code));
        }
        Scalar least = range.scalar("at-least");
        int there = range.codes("items").size();
        int asked = least.json().intValue();
        if (asked > there) {
            problems.add(least.place(), ReferenceFault.MORE_ITEMS_THAN_THERE_ARE.found(code, least.text(), there));
        }
        if (range.text("by").equals("knowledge-for-the-rest")) {
            boolean one = range.text("how-much").equals("one-of");
            boolean all = !has(range, "at-least") && !one || asked == there;
            if (all || one && there == 1) {
                say(range, "by", ReferenceFault.NO_REST.found(code));
            } else if (!knowledge) {
                say(range, "by", ReferenceFault.NO_KNOWLEDGE_CRITERIA.found(code));
            }
        }
    }

    private static boolean has(Fields range, String key) {
        return range.get(key).isPresent();
    }

    private void say(Fields range, String key, Fault.Found fault) {
        problems.add(range.placeOf(key), fault);
    }

    /** The items of a range under the codes that evidence is marked with. */
    static List<Fields.Code> items(Fields range) {
        Optional<String> of = range.optionalText("criterion").or(() -> range.optionalText("element"));
        List<Fields.Code> items = new ArrayList<>();
        range.codes("items")
                .forEach(item -> items.add(new Fields.Code(Range.key(of, item.text()), item.place(), item.with())));
        return items;
    }
}
