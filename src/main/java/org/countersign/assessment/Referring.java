package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.portfolio.PieceId;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.FormKey;
import org.countersign.site.Refusal;
import org.countersign.site.Text;

/** Assessors give a piece back to its learner, who may then make the next version. */
@ApplicationScoped
public class Referring {

    private final Deciding deciding;

    Referring(Deciding deciding) {
        this.deciding = deciding;
    }

    /** Whether what this person decided would be heard at all; asked before it is read. */
    @Transactional
    public Answer<Standing> may(Actor by, EnrolmentId enrolment) {
        return deciding.standing(by, enrolment).then(Referring::alone);
    }

    /** It has its effect at once, so it is not for a trainee, whose word waits for the countersigner. */
    private static Answer<Standing> alone(Standing standing) {
        return standing == Standing.FINAL
                ? Answer.done(standing)
                : Answer.refused(ReferralRefusal.TRAINEE_MAY_NOT_REFER.refusal());
    }

    /**
     * Decides nothing about any claim.
     *
     * @param id made by the form; the same id again gives the same referral
     * @param version the one that was read
     * @param missing what the learner has to add or change
     */
    @Transactional
    public Answer<Referral> refer(
            Actor by, EnrolmentId enrolmentId, UUID id, PieceId piece, int version, String missing) {
        return deciding.inTurn(by, enrolmentId)
                .then(enrolment -> FormKey.once(
                        ReferralRow.withId(id),
                        there -> new Referral(
                                id, enrolmentId, piece, version, Text.passage(missing), by.id(), there.recordedAt()),
                        () -> deciding.standing(by, enrolment)
                                .then(Referring::alone)
                                .then(alone -> refer(by, enrolment, id, piece, version, Text.passage(missing)))));
    }

    private Answer<Referral> refer(Actor by, Enrolment enrolment, UUID id, PieceId piece, int version, String missing) {
        return deciding.open(enrolment).then(unit -> {
            Optional<Refusal> refusal = refusal(unit, piece, version, missing);
            if (refusal.isPresent()) {
                return Answer.refused(refusal.get());
            }
            Referral referral = new Referral(id, enrolment.id(), piece, version, missing, by.id(), deciding.now());
            deciding.record(by, deciding.today(), List.of(new ReferralRow(referral)));
            return Answer.done(referral);
        });
    }

    private static Optional<Refusal> refusal(Unit unit, PieceId piece, int version, String missing) {
        if (!unit.evidence().pieces().containsKey(piece)) {
            return Optional.of(Refusal.notFound());
        }
        String reference = unit.evidence().pieces().get(piece).reference();
        if (unit.evidence().withdrawn().contains(piece)) {
            return Optional.of(ReferralRefusal.WITHDRAWN.refusal(reference));
        }
        if (unit.evidence().latest(piece).number() != version) {
            return Optional.of(ReferralRefusal.NEWER_VERSION.refusal(reference));
        }
        if (missing.isEmpty()) {
            return Optional.of(ReferralRefusal.NOTHING_MISSING.refusal(reference));
        }
        return Optional.empty();
    }
}
