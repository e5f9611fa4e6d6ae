package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.decisions.Referral;
import org.countersign.assessment.refusals.ReferralRefusal;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Text;
import org.countersign.site.answers.Unread;

/** Assessors give a piece back to its learner, who may then make the next version. */
@ApplicationScoped
public class Referring {

    private final Deciding deciding;

    Referring(Deciding deciding) {
        this.deciding = deciding;
    }

    /**
     * A piece to be referred back.
     *
     * @param id made by the form; the same id again gives the same referral
     * @param version the one that was read
     * @param missing what the learner has to add or change
     */
    public record Refer(UUID id, PieceId piece, int version, String missing) {

        public Refer {
            missing = Text.passage(missing);
        }

        public static Answer<Refer> read(String key, UUID piece, Integer version, String missing) {
            Readings readings = new Readings();
            Optional<FormKey> formKey = readings.take(FormKey.of(key));
            Optional<UUID> referred = readings.take(ReferralRefusal.PIECE_MISSING.unlessGiven(piece));
            Optional<Integer> wasRead = readings.take(ReferralRefusal.VERSION_MISSING.unlessGiven(version));
            return readings.answer(() -> new Refer(
                    formKey.orElseThrow().value(),
                    new PieceId(referred.orElseThrow()),
                    wasRead.orElseThrow(),
                    missing));
        }

        private Referral as(PersonId by, EnrolmentId enrolment, Instant recordedAt) {
            return new Referral(id, enrolment, piece, version, missing, by, recordedAt);
        }
    }

    /** Decides nothing about any claim, but has its effect at once. */
    @Transactional
    public Answer<Referral> refer(Actor by, EnrolmentId id, Unread<Refer> unread) {
        return deciding.inTurn(
                by,
                id,
                deciding.withoutTrainee(by, ReferralRefusal.TRAINEE_MAY_NOT_REFER),
                unread,
                (enrolment, alone, what) -> FormKey.once(
                        ReferralRow.withId(what.id()),
                        there -> what.as(by.id(), id, there.recordedAt()),
                        () -> deciding.open(enrolment).then(unit -> refer(by, unit, what))));
    }

    private Answer<Referral> refer(Actor by, Unit unit, Refer what) {
        Optional<Refusal> refusal = refusal(unit, what.piece(), what.version(), what.missing());
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Referral referral = what.as(by.id(), unit.enrolment().id(), deciding.now());
        deciding.record(by, deciding.today(), List.of(new ReferralRow(referral)));
        return Answer.done(referral);
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
