package org.countersign.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.refusals.JudgingRefusal;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.refusals.Dating;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.site.answers.Refusal;
import org.countersign.standards.Criterion;

/** Why verdicts may not be recorded as things stand in a unit: each reason beside the claim it is about. */
final class VerdictCheck {

    private final Unit unit;
    private final Map<ClaimId, Claim> claims;
    private final Map<String, Criterion> criteria;

    VerdictCheck(Unit unit) {
        this.unit = unit;
        this.claims = unit.evidence().claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        this.criteria = unit.standard().criteriaByCode();
    }

    List<Refusal> refusals(Judging.Judge judge) {
        List<Judging.Verdict> verdicts = judge.verdicts();
        if (verdicts.isEmpty()) {
            return List.of(JudgingRefusal.NOTHING_JUDGED.refusal());
        }
        if (verdicts.stream().anyMatch(verdict -> !claims.containsKey(verdict.claim()))) {
            return List.of(Refusal.notFound());
        }
        List<Refusal> refusals = new ArrayList<>(tooEarly(judge.judgedOn(), verdicts));
        Set<ClaimId> seen = new HashSet<>();
        for (Judging.Verdict verdict : verdicts) {
            refusal(verdict, claims.get(verdict.claim()), seen.add(verdict.claim()))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    /** Once for each piece, beside the one date that all verdicts are given under. */
    private List<Refusal> tooEarly(LocalDate judgedOn, List<Judging.Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> unit.version(claims.get(verdict.claim())))
                .distinct()
                .flatMap(version -> Dating.judge(version, judgedOn).stream())
                .map(why -> RefusedByRule.of(why).at("judgedOn"))
                .toList();
    }

    private Optional<Refusal> refusal(Judging.Verdict verdict, Claim claim, boolean first) {
        String piece = unit.evidence().pieces().get(claim.piece()).reference();
        String criterion = claim.criterion();
        if (!first) {
            return Optional.of(
                    JudgingRefusal.JUDGED_TWICE.refusal(piece, criterion).at(verdict.field("outcome")));
        }
        if (unit.evidence().withdrawn().contains(claim.piece())) {
            return Optional.of(
                    JudgingRefusal.WITHDRAWN.refusal(piece, criterion).at(verdict.field("outcome")));
        }
        Optional<Judgement> newest = unit.decisions().newest(verdict.claim());
        if (!newest.map(Judgement::id).equals(verdict.supersedes())) {
            return Optional.of(
                    JudgingRefusal.JUDGED_SINCE.refusal(piece, criterion).at(verdict.field("outcome")));
        }
        if (movedOn(claim)) {
            return Optional.of(
                    JudgingRefusal.NEWER_VERSION.refusal(piece, criterion).at(verdict.field("outcome")));
        }
        return verdict.outcome() == Outcome.MET
                ? refusalOfMet(verdict, claim)
                : refusalOfNotYet(verdict, piece, criterion);
    }

    /** A MET that stands on an earlier version can still be superseded; what was claimed again is judged where it is now. */
    private boolean movedOn(Claim claim) {
        return unit.report().criterion(claim.criterion()).stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(report -> report.claimId().equals(claim.id().value()))
                .anyMatch(report -> report.standing() == ClaimReport.Standing.MOVED_ON);
    }

    private Optional<Refusal> refusalOfMet(Judging.Verdict verdict, Claim claim) {
        Criterion criterion = criteria.get(claim.criterion());
        Version version = unit.version(claim);
        Optional<Finding> why = Refusals.met(unit.policy(), criterion, version)
                .or(() -> Refusals.contexts(unit.standard(), unit.policy(), criterion, version, verdict.contexts()));
        return why.map(RefusedByRule::of).map(refusal -> refusal.at(verdict.field("outcome")));
    }

    private static Optional<Refusal> refusalOfNotYet(Judging.Verdict verdict, String piece, String criterion) {
        if (!verdict.contexts().isEmpty()) {
            return Optional.of(JudgingRefusal.CONTEXTS_WITHOUT_MET
                    .refusal(piece, criterion)
                    .at(verdict.field("contexts")));
        }
        if (verdict.feedback().isEmpty()) {
            return Optional.of(
                    JudgingRefusal.FEEDBACK_MISSING.refusal(piece, criterion).at(verdict.field("feedback")));
        }
        return Optional.empty();
    }
}
