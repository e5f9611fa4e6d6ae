package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.countersign.rules.ContextFinding.ContextNotShown;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.ContextsEnough;
import org.countersign.rules.RequirementFinding.ContextsShort;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.RequirementReport.Standing;
import org.countersign.standards.EvidenceRule.ContextsShown;

/** Works out whether enough contexts are shown where not all of them have to be: at least four of eleven. */
record SomeContexts(ContextsShown rule, int least, List<ContextReport> asked) {

    /** Of those that are shown it says by what; of the others, which one is shown next is the learner's choice. */
    RequirementReport report() {
        List<ContextReport> shown = that(ContextReport.Standing.SHOWN);
        List<Finding> findings = new ArrayList<>();
        findings.add(shown.size() < least ? missing(shown) : enough(shown));
        shown.forEach(context -> findings.add(context.finding()));
        return RequirementReport.unattested(
                rule, shown.size() < least ? Standing.SHORT : Standing.HOLDS, List.copyOf(findings));
    }

    private Finding enough(List<ContextReport> shown) {
        return new ContextsEnough(rule.requirement(), rule.source(), named(shown), least, asked.size());
    }

    private Finding missing(List<ContextReport> shown) {
        List<ContextReport> claimed = that(ContextReport.Standing.CLAIMED);
        return new ContextsShort(
                rule.requirement(),
                rule.source(),
                named(shown),
                least,
                asked.size(),
                references(claimed, ContextNotShown::waiting),
                references(claimed, ContextNotShown::provisional),
                Math.max(0, least - shown.size() - claimed.size()),
                named(that(ContextReport.Standing.NOT_SHOWN)));
    }

    private List<ContextReport> that(ContextReport.Standing standing) {
        return asked.stream().filter(one -> one.standing() == standing).toList();
    }

    private static List<String> references(
            List<ContextReport> claimed, Function<ContextNotShown, List<String>> evidence) {
        List<String> references = claimed.stream()
                .flatMap(context -> context.finding() instanceof ContextNotShown claim
                        ? evidence.apply(claim).stream()
                        : List.<String>of().stream())
                .toList();
        return References.of(references, Function.identity());
    }

    private static List<String> named(List<ContextReport> contexts) {
        return contexts.stream()
                .map(one -> one.context().label() + " (" + one.context().code() + ")")
                .toList();
    }
}
