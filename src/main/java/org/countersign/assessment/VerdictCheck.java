package org.countersign.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.enrolment.RefusedByRule;
import org.countersign.portfolio.Claim;
import org.countersign.portfolio.ClaimId;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.refusals.Refusals;
import org.countersign.site.Refusal;
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

    List<Refusal> refusals(List<Judging.Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return List.of(new Refusal(
                    Refusal.Kind.INVALID,
                    "nothing-judged",
                    Optional.empty(),
                    "Nothing was recorded: no claim was judged. Choose MET or NOT YET for at least one."));
        }
        if (verdicts.stream().anyMatch(verdict -> !claims.containsKey(verdict.claim()))) {
            return List.of(Refusal.notFound());
        }
        List<Refusal> refusals = new ArrayList<>();
        Set<ClaimId> seen = new HashSet<>();
        for (Judging.Verdict verdict : verdicts) {
            refusal(verdict, claims.get(verdict.claim()), seen.add(verdict.claim()))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private Optional<Refusal> refusal(Judging.Verdict verdict, Claim claim, boolean first) {
        String what = unit.evidence().pieces().get(claim.piece()).reference() + " for " + claim.criterion();
        if (!first) {
            return Optional.of(Refusal.invalid(
                    verdict.field("outcome"),
                    "judged-twice",
                    "Nothing was recorded: " + what + " is judged twice here. Judge each claim once."));
        }
        if (unit.evidence().withdrawn().contains(claim.piece())) {
            return Optional.of(conflict(
                    verdict,
                    "withdrawn",
                    "Nothing was recorded for " + what
                            + ": the learner has withdrawn the piece. There is nothing left to judge on it."));
        }
        Optional<Judgement> newest = unit.decisions().newest(verdict.claim());
        if (!newest.map(Judgement::id).equals(verdict.supersedes())) {
            return Optional.of(conflict(
                    verdict,
                    "judged-since",
                    "Nothing was recorded for " + what
                            + ": it has been judged since you opened it. Read the newer decision, and send yours again"
                            + " if you still mean it."));
        }
        return verdict.outcome() == Outcome.MET ? refusalOfMet(verdict, claim) : refusalOfNotYet(verdict, what);
    }

    private Optional<Refusal> refusalOfMet(Judging.Verdict verdict, Claim claim) {
        Criterion criterion = criteria.get(claim.criterion());
        Version version = unit.version(claim);
        Optional<Finding> why = Refusals.met(unit.policy(), criterion, version)
                .or(() -> Refusals.contexts(unit.standard(), unit.policy(), criterion, version, verdict.contexts()));
        return why.map(RefusedByRule::of)
                .map(refusal -> beside(verdict, refusal.kind(), refusal.code(), refusal.sentence()));
    }

    private static Optional<Refusal> refusalOfNotYet(Judging.Verdict verdict, String what) {
        if (!verdict.contexts().isEmpty()) {
            return Optional.of(Refusal.invalid(
                    verdict.field("contexts"),
                    "contexts-without-met",
                    "Nothing was recorded for " + what
                            + ": contexts are confirmed together with MET. Untick them, or choose MET."));
        }
        if (verdict.feedback().isEmpty()) {
            return Optional.of(Refusal.invalid(
                    verdict.field("feedback"),
                    "feedback-missing",
                    "Nothing was recorded for " + what
                            + ": it is judged NOT YET, and nothing says what is missing. Write that as feedback."));
        }
        return Optional.empty();
    }

    private static Refusal conflict(Judging.Verdict verdict, String code, String sentence) {
        return beside(verdict, Refusal.Kind.CONFLICT, code, sentence);
    }

    private static Refusal beside(Judging.Verdict verdict, Refusal.Kind kind, String code, String sentence) {
        return new Refusal(kind, code, Optional.of(verdict.field("outcome")), sentence);
    }
}
