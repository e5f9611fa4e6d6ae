package org.countersign.rules.refusals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Finding;
import org.countersign.rules.JudgingRefusal.AlreadyJudged;
import org.countersign.rules.JudgingRefusal.AlreadyWithdrawn;
import org.countersign.rules.JudgingRefusal.ContextNotInForce;
import org.countersign.rules.JudgingRefusal.ContextNotRecorded;
import org.countersign.rules.JudgingRefusal.ItemOfAnother;
import org.countersign.rules.JudgingRefusal.MethodNotAllowed;
import org.countersign.rules.JudgingRefusal.NoOccasion;
import org.countersign.rules.JudgingRefusal.NotAttestable;
import org.countersign.rules.JudgingRefusal.NothingToAttest;
import org.countersign.rules.JudgingRefusal.SectorNotAllowed;
import org.countersign.rules.JudgingRefusal.SettingNotAllowed;
import org.countersign.rules.Notice.MethodWillNotCount;
import org.countersign.rules.Notice.OccasionWanted;
import org.countersign.rules.Notice.SectorWillNotCount;
import org.countersign.rules.Notice.SettingWillNotCount;
import org.countersign.rules.Permission;
import org.countersign.rules.RequirementFinding.PeriodShort;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.evidence.PerformanceEvidence;
import org.countersign.rules.evidence.SectorsTaken;
import org.countersign.rules.reports.Basis;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;
import org.countersign.standards.Criterion;
import org.countersign.standards.Policy;
import org.countersign.standards.Range;
import org.countersign.standards.Standard;

/** What the verbs ask before they act: may this be done, and if not, why not. */
public final class Refusals {

    private Refusals() {}

    /** At claim time nothing is refused; the learner is told what will not count. */
    public static List<Finding> claimWarnings(Policy policy, Criterion criterion, Version version) {
        if (!criterion.isPerformance()) {
            return List.of();
        }
        PerformanceEvidence evidence = PerformanceEvidence.of(policy);
        String piece = version.reference();
        List<Finding> warnings = new ArrayList<>();
        evidence.againstMethod(version)
                .map(rule -> new MethodWillNotCount(
                        piece, criterion.code(), version.method(), rule.source(), rule.sentence()))
                .ifPresent(warnings::add);
        evidence.againstSetting(version)
                .map(rule -> new SettingWillNotCount(
                        piece,
                        criterion.code(),
                        PerformanceEvidence.keptOut(rule, version),
                        rule.source(),
                        rule.sentence()))
                .ifPresent(warnings::add);
        List<Occasion> counted = evidence.in(version);
        SectorsTaken.by(policy)
                .against(counted)
                .map(rule -> new SectorWillNotCount(
                        piece, criterion.code(), SectorsTaken.keptOut(rule, counted), rule.source(), rule.sentence()))
                .ifPresent(warnings::add);
        if (version.occasions().isEmpty()) {
            warnings.add(new OccasionWanted(piece, criterion.code()));
        }
        return warnings;
    }

    /**
     * A MET on a performance criterion needs an occasion in an allowed setting, by an allowed method; and none that counts
     * in a sector the policy does not take, since every one of them has to be in one that it does.
     */
    public static Optional<Finding> met(Policy policy, Criterion criterion, Version version) {
        if (!criterion.isPerformance()) {
            return Optional.empty();
        }
        PerformanceEvidence evidence = PerformanceEvidence.of(policy);
        List<Occasion> counted = evidence.in(version);
        return counted.isEmpty()
                ? Optional.of(nothingCounts(evidence, criterion, version))
                : SectorsTaken.by(policy)
                        .against(counted)
                        .map(rule -> new SectorNotAllowed(
                                version.reference(),
                                criterion.code(),
                                SectorsTaken.keptOut(rule, counted),
                                rule.source(),
                                rule.sentence()));
    }

    private static Finding nothingCounts(PerformanceEvidence evidence, Criterion criterion, Version version) {
        String piece = version.reference();
        return evidence.againstMethod(version)
                .<Finding>map(rule ->
                        new MethodNotAllowed(piece, criterion.code(), version.method(), rule.source(), rule.sentence()))
                .or(() -> evidence.againstSetting(version)
                        .map(rule -> new SettingNotAllowed(
                                piece,
                                criterion.code(),
                                PerformanceEvidence.keptOut(rule, version),
                                rule.source(),
                                rule.sentence())))
                .orElseGet(() -> new NoOccasion(piece, criterion.code()));
    }

    /**
     * Only a context or another item of a range that is in force for the criterion and that an occasion of the version
     * records can be confirmed; where knowledge is enough, also on a piece without any occasion, such as written answers.
     */
    public static Optional<Finding> contexts(
            Standard standard, Policy policy, Criterion criterion, Version version, Collection<String> confirmed) {
        List<Occasion> recorded =
                criterion.isPerformance() ? PerformanceEvidence.of(policy).in(version) : version.occasions();
        return confirmed.stream()
                .sorted()
                .flatMap(code -> context(standard, policy, criterion, code, version, recorded).stream())
                .findFirst();
    }

    private static Optional<Finding> context(
            Standard standard,
            Policy policy,
            Criterion criterion,
            String code,
            Version version,
            List<Occasion> recorded) {
        Optional<Range> range = policy.rangesInForce(standard).stream()
                .filter(one -> one.context(code).isPresent())
                .findFirst();
        if (range.isEmpty()) {
            return Optional.of(new ContextNotInForce(code));
        }
        String label = range.flatMap(one -> one.context(code)).orElseThrow().label();
        boolean known = standard.knowledgeShows(range.get(), criterion);
        if (!known && !standard.criteriaOf(range.get()).contains(criterion)) {
            return Optional.of(new ItemOfAnother(criterion.code(), code, label));
        }
        return known && version.occasions().isEmpty()
                        || recorded.stream()
                                .anyMatch(occasion -> occasion.contexts().contains(code))
                ? Optional.empty()
                : Optional.of(new ContextNotRecorded(version.reference(), version.number(), code, label));
    }

    /**
     * Granted with the judgements the sign-off has to name.
     *
     * @param standing PROVISIONAL for a trainee's sign-off
     */
    public static Permission<Set<UUID>> signOff(CriterionReport criterion, Standing standing) {
        return standing == Standing.FINAL ? criterion.signOff() : criterion.provisionalSignOff();
    }

    /** Granted with what the attestation has to name and keep. */
    public static Permission<Basis> attest(UnitReport report, String ruleCode) {
        Optional<RequirementReport> requirement = report.requirement(ruleCode);
        Optional<Basis> basis = requirement.flatMap(RequirementReport::basis);
        if (basis.isEmpty()) {
            return new Permission.Refused<>(new NotAttestable(ruleCode));
        }
        if (basis.get().judgements().isEmpty()) {
            return new Permission.Refused<>(new NothingToAttest(ruleCode));
        }
        return requirement.get().findings().stream()
                .filter(PeriodShort.class::isInstance)
                .findFirst()
                .<Permission<Basis>>map(Permission.Refused::new)
                .orElseGet(() -> new Permission.Granted<>(basis.get()));
    }

    /** @param judged whether any decision on it was made in any enrolment, by a trainee too */
    public static Optional<Finding> withdraw(String reference, boolean withdrawn, boolean judged) {
        if (withdrawn) {
            return Optional.of(new AlreadyWithdrawn(reference));
        }
        return judged ? Optional.of(new AlreadyJudged(reference)) : Optional.empty();
    }
}
