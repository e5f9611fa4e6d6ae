package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.RangeReport;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.Policy;
import org.countersign.standards.Range;
import org.countersign.standards.Standard;

/** Works out for every list of a unit how far its items have come, by the criteria it belongs to. */
final class RangeReports {

    private final Standard standard;
    private final Policy policy;
    private final List<CriterionEvidence> shown;

    RangeReports(Standard standard, Policy policy, List<CriterionEvidence> shown) {
        this.standard = standard;
        this.policy = policy;
        this.shown = shown;
    }

    List<RangeReport> all() {
        return policy.rangesInForce(standard).stream().map(this::of).toList();
    }

    private RangeReport of(Range range) {
        List<Criterion> criteria = standard.criteriaOf(range);
        List<CriterionEvidence> performance = shown.stream()
                .filter(one -> one.criterion().isPerformance() && criteria.contains(one.criterion()))
                .toList();
        List<CriterionEvidence> knowledge = shown.stream()
                .filter(one -> standard.knowledgeShows(range, one.criterion()))
                .toList();
        return new RangeReport(
                range,
                least(range),
                !performance.isEmpty(),
                range.contexts().stream()
                        .map(context -> ContextReports.of(context, performance, knowledge))
                        .toList());
    }

    /** As the standard says of a range of its own, and otherwise as most is asked for by a rule about its items alone. */
    private int least(Range range) {
        if (standard.ranges().contains(range)) {
            return range.least();
        }
        List<Context> items = range.contexts();
        return policy.rules().stream()
                .filter(ContextsShown.class::isInstance)
                .map(ContextsShown.class::cast)
                .filter(rule -> items.containsAll(policy.contextsOf(rule, standard)))
                .mapToInt(rule -> policy.leastOf(rule, standard))
                .max()
                .orElse(0);
    }

    static List<ContextReport> items(List<RangeReport> ranges) {
        List<ContextReport> items = new ArrayList<>();
        ranges.forEach(range -> items.addAll(range.items()));
        return items;
    }

    static RangeReport of(Range range, List<RangeReport> ranges) {
        return ranges.stream()
                .filter(report -> report.range().equals(range))
                .findFirst()
                .orElseThrow();
    }
}
