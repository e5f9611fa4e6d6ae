package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.countersign.rules.ContextFinding.ContextNotShown;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.RangeCovered;
import org.countersign.rules.RequirementFinding.RangeRestShort;
import org.countersign.rules.RequirementFinding.RangeShort;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.RangeReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.RequirementReport.Standing;
import org.countersign.standards.EvidenceRule.RangeShown;

/** Says of a list as a whole whether as much of it is shown as the standard asks for; each item speaks for itself. */
record RangeRule(RangeShown rule, RangeReport range) {

    /** Beyond so many, a sentence gives their number only. */
    private static final int NAMED = 7;

    RequirementReport report() {
        List<Finding> findings = new ArrayList<>();
        if (range.wanted() > 0) {
            findings.add(tooFew());
        }
        if (range.restWanted() > 0) {
            findings.add(restOpen());
        }
        if (findings.isEmpty()) {
            findings.add(new RangeCovered(
                    rule.requirement(),
                    rule.source(),
                    range.range().name(),
                    range.shown(),
                    range.known(),
                    range.least(),
                    total(),
                    beyond()));
        }
        return RequirementReport.unattested(
                rule, range.done() ? Standing.HOLDS : Standing.SHORT, List.copyOf(findings));
    }

    private Finding tooFew() {
        return new RangeShort(
                rule.requirement(),
                rule.source(),
                range.range().name(),
                range.shown(),
                range.least(),
                total(),
                beyond(),
                underWay(ContextNotShown::waiting),
                underWay(ContextNotShown::provisional),
                Math.max(0, range.wanted() - range.claimed()),
                open());
    }

    private Finding restOpen() {
        return new RangeRestShort(
                rule.requirement(),
                rule.source(),
                range.range().name(),
                range.restWanted(),
                underWay(ContextNotShown::waiting),
                underWay(ContextNotShown::provisional),
                Math.max(0, range.restWanted() + range.wanted() - range.claimed()),
                open());
    }

    private int total() {
        return range.items().size();
    }

    private int beyond() {
        return total() - range.least();
    }

    /** What nothing under way would show. */
    private List<String> open() {
        List<String> open = range.items().stream()
                .filter(item -> item.standing() == ContextReport.Standing.NOT_SHOWN)
                .map(item -> item.context().label() + " (" + item.context().code() + ")")
                .toList();
        return open.size() > NAMED ? List.of() : open;
    }

    private List<String> underWay(Function<ContextNotShown, List<String>> evidence) {
        List<String> references = range.items().stream()
                .flatMap(item -> item.finding() instanceof ContextNotShown claimed
                        ? evidence.apply(claimed).stream()
                        : List.<String>of().stream())
                .toList();
        return References.of(references, Function.identity());
    }
}
