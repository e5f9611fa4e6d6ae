package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.RefusedByRule;
import org.countersign.rules.refusals.Independence;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.FormKey;
import org.countersign.site.PersonId;
import org.countersign.site.Refusal;
import org.countersign.site.Text;

/** Countersigners agree or reject what a trainee decided; only then does it count. */
@ApplicationScoped
public class Countersigning {

    static final String COUNTERSIGNATURE = "countersignature";

    private final Deciding deciding;
    private final Enrolments enrolments;

    Countersigning(Deciding deciding, Enrolments enrolments) {
        this.deciding = deciding;
        this.enrolments = enrolments;
    }

    /** Whether this person's answer to a trainee would be heard at all; asked before it is read. */
    @Transactional
    public Answer<Access> may(Actor by, EnrolmentId enrolmentId) {
        return enrolments.reader(by, enrolmentId).then(access -> enrolments
                .independence(access.enrolment())
                .countersign(by.id().value(), deciding.today())
                .map(RefusedByRule::of)
                .<Answer<Access>>map(Answer::refused)
                .orElseGet(() -> Answer.done(access)));
    }

    /**
     * @param id made by the form; the same id again gives the same countersignature
     * @param feedback to the trainee, of any length; has to say why where the decision is rejected
     */
    @Transactional
    public Answer<Countersignature> countersign(
            Actor by, EnrolmentId enrolmentId, UUID id, DecisionId decision, boolean agreed, String feedback) {
        return deciding.inTurn(by, enrolmentId).then(enrolment -> {
            Optional<Countersignature> before = CountersignatureRow.withId(id).map(CountersignatureRow::toFact);
            if (before.isPresent()) {
                boolean same = before.get().enrolment().equals(enrolmentId)
                        && before.get().by().equals(by.id());
                return same ? Answer.done(before.get()) : Answer.refused(FormKey.taken());
            }
            return countersign(by, enrolment, id, decision, agreed, Text.passage(feedback));
        });
    }

    private Answer<Countersignature> countersign(
            Actor by, Enrolment enrolment, UUID id, DecisionId decision, boolean agreed, String feedback) {
        return deciding.open(enrolment).then(unit -> {
            Optional<Refusal> refusal = judgeOf(unit, decision)
                    .map(judge -> notIndependent(by, enrolment, decision, judge)
                            .or(() -> ProvisionalDecision.of(unit, decision).refusalToAnswer(agreed))
                            .or(() -> unexplained(agreed, feedback)))
                    .orElseGet(() -> Optional.of(Refusal.notFound()));
            if (refusal.isPresent()) {
                return Answer.refused(refusal.get());
            }
            Countersignature answer =
                    new Countersignature(id, enrolment.id(), decision, agreed, feedback, by.id(), deciding.now());
            CountersignatureRow.of(answer).persist();
            deciding.journal(COUNTERSIGNATURE, by, id, deciding.today(), answer.recordedAt(), answer);
            return Answer.done(answer);
        });
    }

    private static Optional<PersonId> judgeOf(Unit unit, DecisionId decision) {
        return unit.decisions().judgement(decision).map(Judgement::judge).or(() -> unit.decisions()
                .signOff(decision)
                .map(SignOff::by));
    }

    private Optional<Refusal> notIndependent(Actor by, Enrolment enrolment, DecisionId decision, PersonId judge) {
        Independence.Decision made =
                new Independence.Decision(decision.value(), judge.value(), Optional.empty(), Set.of());
        return enrolments
                .independence(enrolment)
                .countersign(by.id().value(), made, deciding.today())
                .map(RefusedByRule::of);
    }

    private static Optional<Refusal> unexplained(boolean agreed, String feedback) {
        return agreed || !feedback.isEmpty()
                ? Optional.empty()
                : Optional.of(CountersigningRefusal.FEEDBACK_MISSING.refusal());
    }
}
