package org.countersign.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.site.Refusal;

/** A decision as a countersigner finds it: whether there is still something to agree or to reject. */
final class ProvisionalDecision {

    private final Unit unit;
    private final DecisionId id;

    private ProvisionalDecision(Unit unit, DecisionId id) {
        this.unit = unit;
        this.id = id;
    }

    static ProvisionalDecision of(Unit unit, DecisionId id) {
        return new ProvisionalDecision(unit, id);
    }

    Optional<Refusal> refusalToAnswer(boolean agreed) {
        if (unit.decisions().countersignature(id).isPresent()) {
            return refusal(
                    "countersigned-since",
                    "Nothing was recorded: the decision has been countersigned since you opened it. Look at it again.");
        }
        return unit.decisions()
                .judgement(id)
                .map(this::refusalToAnswer)
                .orElseGet(() -> refusalToAnswer(unit.decisions().signOff(id).orElseThrow(), agreed));
    }

    private Optional<Refusal> refusalToAnswer(Judgement judgement) {
        if (!judgement.provisional()) {
            return notATrainees();
        }
        return unit.decisions().newest(judgement.claim()).orElseThrow().id().equals(id)
                ? Optional.empty()
                : refusal(
                        "judged-since",
                        "Nothing was recorded: the claim has been judged again since, so this decision can no longer"
                                + " count. Look at the newer one.");
    }

    private Optional<Refusal> refusalToAnswer(SignOff signOff, boolean agreed) {
        if (!signOff.provisional()) {
            return notATrainees();
        }
        boolean stands = unit.report()
                .criterion(signOff.criterion())
                .flatMap(CriterionReport::signedOff)
                .filter(standing -> standing.id().equals(id.value()))
                .isPresent();
        if (!stands) {
            return refusal(
                    "sign-off-fell",
                    "Nothing was recorded: the sign-off of " + signOff.criterion()
                            + " has fallen, because a judgement under it no longer stands. It has to be signed off"
                            + " again.");
        }
        return agreed && standsOnProvisional(signOff)
                ? refusal(
                        "judgements-first",
                        "The sign-off of " + signOff.criterion()
                                + " was not countersigned: judgements it stands on wait to be countersigned themselves."
                                + " Answer those first.")
                : Optional.empty();
    }

    private boolean standsOnProvisional(SignOff signOff) {
        Map<UUID, Standing> standings = unit.facts().judgements().stream()
                .collect(Collectors.toMap(UnitFacts.Judgement::id, UnitFacts.Judgement::standing));
        return signOff.judgements().stream()
                .anyMatch(judgement -> standings.get(judgement.value()) == Standing.PROVISIONAL);
    }

    private static Optional<Refusal> notATrainees() {
        return refusal(
                "not-provisional",
                "Nothing was recorded: the decision was made by an assessor and counts without a countersignature.");
    }

    private static Optional<Refusal> refusal(String code, String sentence) {
        return Optional.of(Refusal.conflict(code, sentence));
    }
}
