package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.assessment.refusals.CountersigningRefusal;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.rules.refusals.Independence;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Text;
import org.countersign.site.answers.Unread;

/** Countersigners agree or reject what a trainee decided; only then does it count. */
@ApplicationScoped
public class Countersigning {

    private final Deciding deciding;
    private final Enrolments enrolments;

    Countersigning(Deciding deciding, Enrolments enrolments) {
        this.deciding = deciding;
        this.enrolments = enrolments;
    }

    /**
     * What a countersigner answers to one decision.
     *
     * @param id made by the form; the same id again gives the same countersignature
     * @param feedback to the trainee, of any length; has to say why where the decision is rejected
     */
    public record Reply(UUID id, DecisionId decision, boolean agreed, String feedback) {

        public Reply {
            feedback = Text.passage(feedback);
        }

        public static Answer<Reply> read(String key, UUID decision, Boolean agreed, String feedback) {
            Readings readings = new Readings();
            Optional<FormKey> formKey = readings.take(FormKey.of(key));
            Optional<UUID> answered = readings.take(CountersigningRefusal.DECISION_MISSING.unlessGiven(decision));
            Optional<Boolean> agrees = readings.take(CountersigningRefusal.AGREED_MISSING.unlessGiven(agreed));
            return readings.answer(() -> new Reply(
                    formKey.orElseThrow().value(),
                    new DecisionId(answered.orElseThrow()),
                    agrees.orElseThrow(),
                    feedback));
        }

        /** The countersignature that this would have made when that one was made. */
        private Countersignature inPlaceOf(Countersignature there, PersonId by, EnrolmentId enrolment) {
            return new Countersignature(id, enrolment, decision, agreed, feedback, by, there.recordedAt());
        }

        /** The name of one of its fields in a form that answers several. */
        public static String field(String name, Object decision) {
            return name + "-" + decision;
        }

        private Refusal beside(Refusal refusal) {
            return refusal.at(field(refusal.field().orElse("answer"), decision));
        }
    }

    /** Records one answer. */
    @Transactional
    public Answer<Countersignature> countersign(Actor by, EnrolmentId enrolment, Unread<Reply> unread) {
        return answer(by, enrolment, () -> unread.read().map(List::of), (one, refusal) -> refusal)
                .map(recorded -> recorded.get(0));
    }

    /** Records each answer singly, and all of them or none; what is refused says beside which decision. */
    @Transactional
    public Answer<List<Countersignature>> countersignEach(Actor by, EnrolmentId enrolment, Unread<List<Reply>> unread) {
        return answer(by, enrolment, unread, Reply::beside);
    }

    private Answer<List<Countersignature>> answer(
            Actor by, EnrolmentId id, Unread<List<Reply>> unread, BiFunction<Reply, Refusal, Refusal> placed) {
        return deciding.inTurn(
                by,
                id,
                enrolment -> independent(by, enrolment),
                unread,
                (enrolment, independence, replies) -> FormKey.onceEach(
                        replies.stream().map(Reply::id).toList(),
                        CountersignatureRow::withId,
                        there -> FormKey.sentAs(replies, Reply::id, there.id()).inPlaceOf(there, by.id(), id),
                        () -> deciding.open(enrolment).then(unit -> answer(by, unit, independence, replies, placed))));
    }

    private Answer<Independence> independent(Actor by, Enrolment enrolment) {
        Independence independence = enrolments.independence(enrolment);
        return independence
                .countersign(by.id().value(), deciding.today())
                .map(RefusedByRule::of)
                .<Answer<Independence>>map(Answer::refused)
                .orElseGet(() -> Answer.done(independence));
    }

    private Answer<List<Countersignature>> answer(
            Actor by,
            Unit unit,
            Independence independence,
            List<Reply> replies,
            BiFunction<Reply, Refusal, Refusal> placed) {
        List<Refusal> refusals = replies.stream()
                .flatMap(reply ->
                        refusal(by, unit, independence, reply).map(refusal -> placed.apply(reply, refusal)).stream())
                .toList();
        return refusals.isEmpty() ? Answer.done(record(by, unit.enrolment(), replies)) : Answer.refused(refusals);
    }

    private Optional<Refusal> refusal(Actor by, Unit unit, Independence independence, Reply reply) {
        return judgeOf(unit, reply.decision())
                .map(judge -> notIndependent(by, independence, reply.decision(), judge)
                        .or(() -> ProvisionalDecision.of(unit, reply.decision()).refusalToAnswer(reply)))
                .orElseGet(() -> Optional.of(Refusal.notFound()));
    }

    private static Optional<PersonId> judgeOf(Unit unit, DecisionId decision) {
        return unit.decisions().judgement(decision).map(Judgement::judge).or(() -> unit.decisions()
                .signOff(decision)
                .map(SignOff::by));
    }

    private Optional<Refusal> notIndependent(Actor by, Independence independence, DecisionId decision, PersonId judge) {
        Independence.Decision made =
                new Independence.Decision(decision.value(), judge.value(), Optional.empty(), Set.of());
        return independence.countersign(by.id().value(), made, deciding.today()).map(RefusedByRule::of);
    }

    private List<Countersignature> record(Actor by, Enrolment enrolment, List<Reply> replies) {
        List<Countersignature> answers = replies.stream()
                .map(reply -> new Countersignature(
                        reply.id(),
                        enrolment.id(),
                        reply.decision(),
                        reply.agreed(),
                        reply.feedback(),
                        by.id(),
                        deciding.now()))
                .toList();
        deciding.record(
                by,
                deciding.today(),
                answers.stream().map(CountersignatureRow::new).toList());
        return answers;
    }
}
