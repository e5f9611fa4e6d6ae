package org.countersign.assessment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.rules.ContextFinding.ContextNotShown;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RangeReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.standards.Context;
import org.countersign.standards.Range;

/** The lists of a unit that are too long for columns, or belong to a part of it only: a panel each, and chips in the rows. */
@ApplicationScoped
class RangePanels {

    private final Badges badges;
    private final UnitWords words;

    RangePanels(Badges badges, UnitWords words) {
        this.badges = badges;
        this.words = words;
    }

    List<UnitView.RangePanel> of(Unit unit) {
        return unit.report().rangesApart().stream().map(this::panel).toList();
    }

    private UnitView.RangePanel panel(RangeReport report) {
        Range range = report.range();
        int total = report.items().size();
        return new UnitView.RangePanel(
                range.code(),
                range.name(),
                range.criterion()
                        .map(words::rangeOfCriterion)
                        .or(() -> range.element().map(words::rangeOfElement))
                        .orElse(null),
                asked(report),
                report.known() > 0
                        ? words.rangeKnown(report.shown(), report.known(), total)
                        : words.rangeShown(report.shown(), total),
                badges.of(report.done() ? RequirementReport.Standing.HOLDS : RequirementReport.Standing.SHORT),
                report.done(),
                items(report));
    }

    /** Under the codes as they are printed; what the list belongs to is said above them. */
    private List<UnitView.RangeItem> items(RangeReport report) {
        List<UnitView.RangeItem> items = new ArrayList<>();
        for (int place = 0; place < report.items().size(); place++) {
            items.add(item(report.range().items().get(place), report.items().get(place), !report.done()));
        }
        return List.copyOf(items);
    }

    private UnitView.RangeItem item(Range.Item printed, ContextReport report, boolean wanted) {
        String evidence = Stream.concat(
                        report.evidence().stream(),
                        report.known().isEmpty()
                                ? Stream.empty()
                                : Stream.of(words.knownBy(String.join(", ", report.known()))))
                .collect(Collectors.joining(", "));
        return new UnitView.RangeItem(
                printed.code(),
                printed.text(),
                badges.of(report.standing()),
                evidence.isEmpty() ? null : evidence,
                new HashSet<>(Stream.concat(report.evidence().stream(), report.known().stream())
                                .toList())
                        .size(),
                wanted ? missing(report) : null);
    }

    /** What is under way for an item, or was accepted without it; where there is nothing, its standing says that. */
    private String missing(ContextReport report) {
        if (!(report.finding() instanceof ContextNotShown open)) {
            return null;
        }
        List<String> underWay = Stream.concat(open.waiting().stream(), open.provisional().stream())
                .toList();
        List<String> said = new ArrayList<>();
        if (!underWay.isEmpty()) {
            said.add(words.rangeUnderWay(String.join(", ", underWay)));
        }
        if (!open.unconfirmed().isEmpty()) {
            said.add(words.rangeNotTicked(String.join(", ", open.unconfirmed())));
        }
        if (!open.referred().isEmpty()) {
            said.add(words.rangeReferred(String.join(", ", open.referred())));
        }
        return String.join("; ", said);
    }

    private String asked(RangeReport report) {
        int total = report.items().size();
        if (report.least() == 0) {
            return words.rangeNotAsked();
        }
        String asked = report.least() == total ? words.rangeAll(total) : words.rangeAtLeast(report.least(), total);
        return report.range().knowledgeIsEnoughForTheRest() ? words.rangeRest(asked) : asked;
    }

    /** A list of the whole unit where the criterion was shown over some of it; one of its own in any case. */
    List<UnitView.RangeChip> chips(Unit unit, CriterionReport criterion) {
        Set<String> shown = new HashSet<>(criterion.contexts());
        List<UnitView.RangeChip> chips = new ArrayList<>();
        for (RangeReport range : unit.report().rangesApart()) {
            int total = range.items().size();
            int count = (int) range.items().stream()
                    .map(ContextReport::context)
                    .map(Context::code)
                    .filter(shown::contains)
                    .count();
            boolean own = !range.ofWholeUnit()
                    && unit.standard().criteriaOf(range.range()).contains(criterion.criterion());
            if (count > 0 || own) {
                chips.add(new UnitView.RangeChip(
                        range.range().code(),
                        range.range().name(),
                        count + "/" + total,
                        words.rangeShown(count, total)));
            }
        }
        return chips;
    }
}
