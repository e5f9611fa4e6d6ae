package org.countersign.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.assessment.refusals.CountersigningRefusal;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionReport.SignedOff;
import org.countersign.site.answers.Refusal;

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

    Optional<Refusal> refusalToAnswer(Countersigning.Reply reply) {
        if (unit.decisions().countersignature(id).isPresent()) {
            return Optional.of(CountersigningRefusal.COUNTERSIGNED_SINCE.refusal(criterion()));
        }
        Optional<Refusal> refusal = unit.decisions()
                .judgement(id)
                .map(this::refusalToAnswer)
                .orElseGet(() -> refusalToAnswer(unit.decisions().signOff(id).orElseThrow(), reply.agreed()));
        return refusal.or(() -> reply.agreed() || !reply.feedback().isEmpty()
                ? Optional.empty()
                : Optional.of(CountersigningRefusal.FEEDBACK_MISSING.refusal(criterion())));
    }

    private String criterion() {
        return unit.decisions().signOff(id).map(SignOff::criterion).orElseGet(() -> unit.claim(
                        unit.decisions().judgement(id).orElseThrow().claim())
                .criterion());
    }

    private Optional<Refusal> refusalToAnswer(Judgement judgement) {
        if (!judgement.provisional()) {
            return Optional.of(CountersigningRefusal.NOT_PROVISIONAL.refusal(criterion()));
        }
        return unit.report().criterion(criterion()).stream()
                        .flatMap(criterion -> criterion.claims().stream())
                        .flatMap(claim -> claim.pending().stream())
                        .anyMatch(pending -> pending.id().equals(id.value()))
                ? Optional.empty()
                : Optional.of(CountersigningRefusal.JUDGED_SINCE.refusal(criterion()));
    }

    private Optional<Refusal> refusalToAnswer(SignOff signOff, boolean agreed) {
        if (!signOff.provisional()) {
            return Optional.of(CountersigningRefusal.NOT_PROVISIONAL.refusal(criterion()));
        }
        Optional<UUID> standing = unit.report()
                .criterion(signOff.criterion())
                .flatMap(CriterionReport::signedOff)
                .map(SignedOff::id);
        if (standing.isEmpty()) {
            return Optional.of(CountersigningRefusal.SIGN_OFF_FELL.refusal(signOff.criterion()));
        }
        if (!standing.get().equals(id.value())) {
            return Optional.of(CountersigningRefusal.SIGNED_OFF_SINCE.refusal(signOff.criterion()));
        }
        return agreed && standsOnProvisional(signOff)
                ? Optional.of(CountersigningRefusal.JUDGEMENTS_FIRST.refusal(signOff.criterion()))
                : Optional.empty();
    }

    private boolean standsOnProvisional(SignOff signOff) {
        Map<UUID, Standing> standings = unit.facts().judgements().stream()
                .collect(Collectors.toMap(UnitFacts.Judgement::id, UnitFacts.Judgement::standing));
        return signOff.judgements().stream()
                .anyMatch(judgement -> standings.get(judgement.value()) == Standing.PROVISIONAL);
    }
}
