package org.countersign.rules.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.rules.ActionsOpen;
import org.countersign.rules.Counting;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.HeldBySomeCriteria;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.reports.Choice;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.RangeReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** The whole arithmetic: from a standard, a policy and the facts of one enrolment to its report. */
public final class UnitRules {

    private UnitRules() {}

    public static UnitReport report(Standard standard, Policy policy, UnitFacts facts) {
        List<CriterionEvidence> shown = Ledger.read(standard, policy, facts);
        List<CriterionEvidence> performance =
                shown.stream().filter(one -> one.criterion().isPerformance()).toList();
        Happenings happenings = happenings(performance);

        CriterionRules criterionRules = new CriterionRules(standard, policy);
        List<CriterionReport> criteria = new CriterionReports(criterionRules, standard, policy.rangesInForce(standard))
                .all(shown, facts.signOffs());
        List<CriterionEvidence> whole = CriterionEvidence.whole(standard, shown);
        List<RangeReport> ranges = new RangeReports(standard, policy, shown).all();
        List<RequirementReport> requirements = new RequirementReports(
                        standard,
                        policy,
                        criterionRules,
                        shown,
                        whole,
                        happenings,
                        earlier(standard, policy, facts),
                        ranges,
                        criteria,
                        facts.attestations())
                .all();
        return new UnitReport(
                criteria,
                requirements,
                ranges,
                happenings.extent(),
                progress(criteria, requirements, true),
                progress(criteria, requirements, false),
                missing(requirements, criteria, facts.openActions()),
                Notices.of(facts.enrolledOn(), criterionRules, whole));
    }

    private static Happenings happenings(List<CriterionEvidence> performance) {
        return new Happenings(performance.stream()
                .flatMap(one -> one.accepted().evidence().stream())
                .map(Accepted::claim)
                .toList());
    }

    /** How much there is by each counting that something was attested by and that is not used now. */
    private static Map<Counting, Extent> earlier(Standard standard, Policy policy, UnitFacts facts) {
        return facts.attestations().stream()
                .map(UnitFacts.Attestation::counting)
                .filter(counting -> counting != facts.counting())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), counting -> extent(standard, policy, facts.countedBy(counting))));
    }

    private static Extent extent(Standard standard, Policy policy, UnitFacts facts) {
        return happenings(Ledger.read(standard, policy, facts).stream()
                        .filter(one -> one.criterion().isPerformance())
                        .toList())
                .extent();
    }

    /** Of a choice only as many as are asked for. */
    private static Progress progress(
            List<CriterionReport> criteria, List<RequirementReport> requirements, boolean performance) {
        Progress all = Progress.of(criteria.stream()
                .filter(one -> one.criterion().isAskedForItself())
                .filter(one -> one.criterion().isPerformance() == performance)
                .toList());
        for (RequirementReport requirement : requirements) {
            Optional<Choice> choice = requirement
                    .choice(criteria)
                    .filter(chosen -> chosen.members().get(0).criterion().isPerformance() == performance);
            all = choice.map(Progress::of).map(all::plus).orElse(all);
        }
        return all;
    }

    /**
     * Each once, although two rules may ask for the same context; a sum over the criteria adds nothing to them. What one of
     * several to choose from needs is said by the choice, and what an item needs by its criterion.
     */
    private static List<Finding> missing(
            List<RequirementReport> requirements, List<CriterionReport> criteria, int openActions) {
        Set<Finding> missing = new LinkedHashSet<>();
        Stream.concat(
                        requirements.stream().flatMap(one -> one.findings().stream()),
                        criteria.stream()
                                .filter(one -> one.criterion().isAskedForItself())
                                .flatMap(one -> one.findings().stream()))
                .filter(finding -> finding.weight() == Finding.Weight.MISSING)
                .filter(finding -> !(finding instanceof HeldBySomeCriteria))
                .forEach(missing::add);
        if (openActions > 0) {
            missing.add(new ActionsOpen(openActions));
        }
        return List.copyOf(missing);
    }
}
