package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.rules.ChoiceFinding.CriteriaEnough;
import org.countersign.rules.ChoiceFinding.CriteriaShort;
import org.countersign.rules.ChoiceFinding.CriteriaUnsigned;
import org.countersign.rules.Counting;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.AllAsAsked;
import org.countersign.rules.RequirementFinding.DoesNotApply;
import org.countersign.rules.RequirementFinding.HeldByAllCriteria;
import org.countersign.rules.RequirementFinding.HeldBySomeCriteria;
import org.countersign.rules.RequirementFinding.NothingToCheck;
import org.countersign.rules.RequirementFinding.SectorMissing;
import org.countersign.rules.RequirementFinding.SectorNotTaken;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.reports.Basis;
import org.countersign.rules.reports.Choice;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RangeReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.RequirementReport.Standing;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.CriteriaChosen;
import org.countersign.standards.EvidenceRule.RangeShown;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** Works out what each rule of a policy has to say about the unit. */
final class RequirementReports {

    private final Standard standard;
    private final Policy policy;
    private final CriterionRules criterionRules;
    private final List<CriterionEvidence> shown;
    private final List<CriterionEvidence> whole;
    private final Happenings happenings;
    private final Map<Counting, Extent> earlier;
    private final List<RangeReport> ranges;
    private final List<CriterionReport> criteria;
    private final Map<String, ContextReport> contexts;
    private final Collection<Attestation> attestations;

    RequirementReports(
            Standard standard,
            Policy policy,
            CriterionRules criterionRules,
            List<CriterionEvidence> shown,
            List<CriterionEvidence> whole,
            Happenings happenings,
            Map<Counting, Extent> earlier,
            List<RangeReport> ranges,
            List<CriterionReport> criteria,
            Collection<Attestation> attestations) {
        this.standard = standard;
        this.policy = policy;
        this.criterionRules = criterionRules;
        this.shown = shown;
        this.whole = whole;
        this.happenings = happenings;
        this.earlier = earlier;
        this.ranges = ranges;
        this.criteria = criteria;
        this.contexts = RangeReports.items(ranges).stream()
                .collect(Collectors.toMap(item -> item.context().code(), Function.identity()));
        this.attestations = attestations;
    }

    /** By requirement as printed, then the policy's own rules; never in the order of the policy's file. */
    List<RequirementReport> all() {
        List<String> printed =
                standard.requirements().stream().map(EvidenceRequirement::code).toList();
        Comparator<EvidenceRule> byRequirement = Comparator.comparingInt(rule ->
                rule.requirement().map(printed::indexOf).filter(at -> at >= 0).orElse(printed.size()));
        return policy.rulesOn(standard).stream()
                .sorted(byRequirement.thenComparing(EvidenceRule::source).thenComparing(EvidenceRule::code))
                .map(this::of)
                .toList();
    }

    private RequirementReport of(EvidenceRule rule) {
        if (rule instanceof AssessorsJudgement judgement) {
            return new InWords(judgement, basis(shown), attestations).report();
        }
        if (rule instanceof RangeShown range) {
            return new RangeRule(range, RangeReports.of(range.range(), ranges)).report();
        }
        if (rule instanceof CriteriaChosen chosen) {
            return chosen(chosen);
        }
        CriterionKind kind = CriterionRules.kind(rule);
        List<CriterionEvidence> spokenOf = shown(kind);
        if (spokenOf.isEmpty()) {
            return report(rule, Standing.HOLDS, new DoesNotApply(rule.requirement(), rule.source(), kind));
        }
        if (CriterionRules.isForEachCriterion(rule)) {
            return heldByCriteria(rule, kind, askedFor(kind));
        }
        if (rule instanceof ContextsShown contextsShown) {
            return contextsShown(contextsShown);
        }
        if (rule instanceof SufficientPeriod period) {
            return new Sufficiency(period, basis(spokenOf), happenings, UnderWay.inAll(spokenOf), attestations)
                    .report();
        }
        if (happenings.count() == 0) {
            return report(
                    rule,
                    Standing.NOTHING_TO_CHECK,
                    new NothingToCheck(rule.requirement(), rule.source(), rule.sentence()));
        }
        if (rule instanceof SectorRecorded sector) {
            return sectorRecorded(sector);
        }
        if (rule instanceof AllowedSettings || rule instanceof AllowedMethods) {
            // They decide what counts, so whatever counts is as they ask.
            return asAsked(rule);
        }
        throw new IllegalStateException("Nothing works out whether a rule is kept of the kind " + rule.kind());
    }

    private List<CriterionEvidence> shown(CriterionKind kind) {
        return shown.stream().filter(one -> one.criterion().kind() == kind).toList();
    }

    /** Whole criteria of a kind; of those that the unit can do without, the ones that something is accepted for. */
    private List<CriterionEvidence> askedFor(CriterionKind kind) {
        return whole.stream()
                .filter(one -> one.criterion().kind() == kind)
                .filter(one ->
                        one.criterion().isAskedForItself() || !one.accepted().isEmpty())
                .toList();
    }

    private RequirementReport chosen(CriteriaChosen rule) {
        Choice choice = RequirementReport.unattested(rule, Standing.SHORT, List.of())
                .choice(criteria)
                .orElseThrow();
        if (choice.isShort()) {
            return report(
                    rule,
                    Standing.SHORT,
                    new CriteriaShort(
                            rule.heading(),
                            choice.met(),
                            choice.least(),
                            choice.members().size(),
                            choice.waiting(),
                            choice.provisional(),
                            choice.wanted(),
                            choice.openCodes()));
        }
        return choice.done() < choice.least()
                ? report(
                        rule,
                        Standing.SHORT,
                        new CriteriaUnsigned(
                                rule.heading(),
                                choice.done(),
                                choice.least(),
                                choice.unsigned(),
                                choice.signedProvisionally()))
                : report(
                        rule,
                        Standing.HOLDS,
                        new CriteriaEnough(
                                rule.heading(),
                                choice.met(),
                                choice.least(),
                                choice.members().size()));
    }

    private Basis basis(List<CriterionEvidence> criteria) {
        return new Basis(
                happenings.extent(),
                earlier,
                criteria.stream()
                        .flatMap(one -> one.accepted().judgements().stream())
                        .collect(Collectors.toSet()));
    }

    private RequirementReport heldByCriteria(EvidenceRule rule, CriterionKind kind, List<CriterionEvidence> criteria) {
        if (criteria.isEmpty()) {
            return report(
                    rule,
                    Standing.NOTHING_TO_CHECK,
                    new NothingToCheck(rule.requirement(), rule.source(), rule.sentence()));
        }
        int total = criteria.size();
        int holding = (int)
                criteria.stream().filter(one -> criterionRules.holds(rule, one)).count();
        return holding == total
                ? report(
                        rule,
                        Standing.HOLDS,
                        new HeldByAllCriteria(rule.requirement(), rule.source(), rule.sentence(), kind, total))
                : report(
                        rule,
                        Standing.SHORT,
                        new HeldBySomeCriteria(
                                rule.requirement(), rule.source(), rule.sentence(), kind, holding, total));
    }

    private RequirementReport contextsShown(ContextsShown rule) {
        List<ContextReport> asked = policy.contextsOf(rule, standard).stream()
                .map(context -> contexts.get(context.code()))
                .toList();
        int least = policy.leastOf(rule, standard);
        if (least < asked.size()) {
            return new SomeContexts(rule, least, asked).report();
        }
        boolean all = asked.stream().allMatch(ContextReport::shown);
        List<Finding> findings = asked.stream().map(ContextReport::finding).toList();
        return RequirementReport.unattested(rule, all ? Standing.HOLDS : Standing.SHORT, findings);
    }

    private RequirementReport sectorRecorded(SectorRecorded rule) {
        List<Finding> findings = new ArrayList<>();
        List<String> unsaid = happenings.without(occasion -> occasion.sector().isPresent());
        if (!unsaid.isEmpty()) {
            findings.add(new SectorMissing(rule.requirement(), rule.source(), unsaid));
        }
        List<SectorsTaken.Told> notTaken = SectorsTaken.notTaken(
                rule,
                shown(CriterionKind.PERFORMANCE).stream()
                        .flatMap(one -> one.accepted().evidence().stream())
                        .toList());
        if (!notTaken.isEmpty()) {
            findings.add(new SectorNotTaken(
                    rule.requirement(),
                    rule.source(),
                    rule.sentence(),
                    References.of(notTaken, SectorsTaken.Told::reference),
                    SectorsTaken.keptOut(
                            rule,
                            notTaken.stream().map(SectorsTaken.Told::occasion).toList())));
        }
        return findings.isEmpty()
                ? asAsked(rule)
                : RequirementReport.unattested(rule, Standing.SHORT, List.copyOf(findings));
    }

    private RequirementReport asAsked(EvidenceRule rule) {
        return report(
                rule,
                Standing.HOLDS,
                new AllAsAsked(rule.requirement(), rule.source(), rule.sentence(), happenings.count()));
    }

    private static RequirementReport report(EvidenceRule rule, Standing standing, Finding finding) {
        return RequirementReport.unattested(rule, standing, List.of(finding));
    }
}
