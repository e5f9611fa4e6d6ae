package org.countersign.rules.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.AllAsAsked;
import org.countersign.rules.RequirementFinding.HeldByAllCriteria;
import org.countersign.rules.RequirementFinding.HeldBySomeCriteria;
import org.countersign.rules.RequirementFinding.NothingToCheck;
import org.countersign.rules.RequirementFinding.SectorMissing;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.RequirementReport.Standing;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** Works out what each rule of a policy has to say about the unit. */
final class RequirementReports {

    private final Standard standard;
    private final Policy policy;
    private final CriterionRules criterionRules;
    private final List<Shown> performance;
    private final Happenings happenings;
    private final Map<String, ContextReport> contexts;
    private final Collection<Attestation> attestations;

    RequirementReports(
            Standard standard,
            Policy policy,
            CriterionRules criterionRules,
            List<Shown> performance,
            Happenings happenings,
            Map<String, ContextReport> contexts,
            Collection<Attestation> attestations) {
        this.standard = standard;
        this.policy = policy;
        this.criterionRules = criterionRules;
        this.performance = performance;
        this.happenings = happenings;
        this.contexts = contexts;
        this.attestations = attestations;
    }

    /** By requirement as printed, then the policy's own rules; never in the order of the policy's file. */
    List<RequirementReport> all() {
        List<String> printed =
                standard.requirements().stream().map(EvidenceRequirement::code).toList();
        Comparator<EvidenceRule> byRequirement = Comparator.comparingInt(rule ->
                rule.requirement().map(printed::indexOf).filter(at -> at >= 0).orElse(printed.size()));
        return policy.rules().stream()
                .sorted(byRequirement.thenComparing(EvidenceRule::source).thenComparing(EvidenceRule::code))
                .map(this::of)
                .toList();
    }

    private RequirementReport of(EvidenceRule rule) {
        if (CriterionRules.isForEachCriterion(rule)) {
            return heldByCriteria(rule);
        }
        if (rule instanceof ContextsShown shown) {
            return contextsShown(shown);
        }
        if (rule instanceof SufficientPeriod period) {
            return new Sufficiency(period, happenings.extent(), attestations).report();
        }
        if (happenings.count() == 0) {
            return report(
                    rule,
                    Standing.NOTHING_TO_CHECK,
                    new NothingToCheck(rule.requirement(), rule.source(), rule.sentence()));
        }
        // Allowed settings and methods decide what counts, so whatever counts is as they ask.
        return rule instanceof SectorRecorded sector ? sectorRecorded(sector) : asAsked(rule);
    }

    private RequirementReport heldByCriteria(EvidenceRule rule) {
        int total = performance.size();
        int holding = (int) performance.stream()
                .filter(shown -> criterionRules.holds(rule, shown))
                .count();
        return holding == total
                ? report(
                        rule,
                        Standing.HOLDS,
                        new HeldByAllCriteria(rule.requirement(), rule.source(), rule.sentence(), total))
                : report(
                        rule,
                        Standing.SHORT,
                        new HeldBySomeCriteria(rule.requirement(), rule.source(), rule.sentence(), holding, total));
    }

    private RequirementReport contextsShown(ContextsShown rule) {
        List<ContextReport> asked = policy.contextsOf(rule, standard).stream()
                .map(context -> contexts.get(context.code()))
                .toList();
        boolean all = asked.stream().allMatch(ContextReport::shown);
        List<Finding> findings = asked.stream().map(ContextReport::finding).toList();
        return new RequirementReport(rule, all ? Standing.HOLDS : Standing.SHORT, Optional.empty(), findings);
    }

    private RequirementReport sectorRecorded(SectorRecorded rule) {
        List<String> without = happenings.without(
                occasion -> occasion.sector().filter(rule.sectors()::contains).isPresent());
        return without.isEmpty()
                ? asAsked(rule)
                : report(rule, Standing.SHORT, new SectorMissing(rule.requirement(), rule.source(), without));
    }

    private RequirementReport asAsked(EvidenceRule rule) {
        return report(
                rule,
                Standing.HOLDS,
                new AllAsAsked(rule.requirement(), rule.source(), rule.sentence(), happenings.count()));
    }

    private static RequirementReport report(EvidenceRule rule, Standing standing, Finding finding) {
        return new RequirementReport(rule, standing, Optional.empty(), List.of(finding));
    }
}
