package org.countersign.standards.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.Element;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.Range;
import org.countersign.standards.importing.transcript.Item;
import org.countersign.standards.importing.transcript.Mark;
import org.countersign.standards.importing.transcript.Transcript.RangeList;

/**
 * Gives each list that has to be shown a code, and its items codes that nothing else has: as printed, with the code of the
 * list before letters and numbers that only count it.
 */
final class Ranges {

    private static final Pattern OF_CRITERION = Pattern.compile("(?i).*\\bcriterion\\s+([\\w.]+).*");

    private final List<Criterion> criteria;
    private final Set<String> given = new HashSet<>();
    private final Set<String> marks = new HashSet<>();
    private final List<Range> ranges = new ArrayList<>();

    Ranges(List<CriteriaGroup> groups, List<EvidenceRequirement> requirements) {
        criteria = groups.stream().flatMap(group -> group.criteria().stream()).toList();
        requirements.stream()
                .flatMap(requirement -> requirement.contexts().stream())
                .map(Context::code)
                .forEach(marks::add);
    }

    static List<Range> of(List<RangeList> lists, List<CriteriaGroup> groups, List<EvidenceRequirement> requirements) {
        Ranges ranges = new Ranges(groups, requirements);
        lists.forEach(ranges::add);
        return ranges.ranges;
    }

    private void add(RangeList list) {
        Optional<String> printed = list.mark().map(Mark::printed).filter(code -> !code.isEmpty());
        Optional<String> criterion = printed.filter(
                        code -> list.mark().get().style() == Mark.Style.CODE && isCriterion(code))
                .or(() -> named(list.name()));
        Optional<String> element =
                criterion.isPresent() ? Optional.empty() : list.element().map(Element::code);
        String code = unique(given, "", printed.orElse("R" + (ranges.size() + 1)));
        boolean only = criterion.filter(code::equals).isPresent();
        Optional<String> of = criterion.or(() -> element);
        List<Range.Item> items = new ArrayList<>();
        for (Item item : list.items()) {
            String own = code(item, items.size() + 1, code, only);
            items.add(new Range.Item(
                    unique(marks, Range.key(of, ""), own), ImportedStandard.withBelow(item), Optional.empty()));
        }
        ranges.add(new Range(
                code,
                list.name(),
                list.text(),
                element,
                criterion,
                list.atLeast(),
                list.howMuch(),
                Optional.empty(),
                items));
    }

    /** A code counted on from where something else has it already. */
    private static String unique(Set<String> taken, String before, String code) {
        return Stream.iterate(1, count -> count + 1)
                .map(count -> count == 1 ? code : code + "-" + count)
                .filter(one -> taken.add(before + one))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Item item, int place, String list, boolean only) {
        String printed = item.mark().printed();
        boolean letters =
                item.mark().style() == Mark.Style.LETTER || item.mark().style() == Mark.Style.ROMAN;
        if (only && letters || item.hasPrintedCode() && printed.startsWith(list)) {
            return printed;
        }
        return letters ? list + printed : list + "." + (printed.isEmpty() ? place : printed);
    }

    private Optional<String> named(String name) {
        Matcher matcher = OF_CRITERION.matcher(name);
        return matcher.matches()
                ? Optional.of(matcher.group(1).replaceFirst("\\.$", "")).filter(this::isCriterion)
                : Optional.empty();
    }

    private boolean isCriterion(String code) {
        return criteria.stream().anyMatch(criterion -> criterion.code().equals(code));
    }
}
