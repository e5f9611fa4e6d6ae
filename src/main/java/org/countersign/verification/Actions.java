package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.countersign.assessment.summary.Caseload;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.KeyedText;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/** What is done about the actions a verifier required. */
@ApplicationScoped
public class Actions {

    private final Enrolments enrolments;
    private final Journal journal;
    private final CentreClock clock;

    Actions(Enrolments enrolments, Journal journal, CentreClock clock) {
        this.enrolments = enrolments;
        this.journal = journal;
        this.clock = clock;
    }

    /** The owner, or an assessor allocated since, says what was done. */
    @Transactional
    public Answer<ActionResponse> respond(Actor by, UUID action, Unread<KeyedText> unread) {
        return inTurn(by, action, Access::judges, ActionRefusal.NOT_THE_ASSESSOR, unread)
                .then(done -> FormKey.once(
                        ActionResponseRow.withId(done.id()),
                        there -> new ActionResponse(done.id(), action, done.text(), by.id(), there.recordedAt()),
                        () -> record(by, new ActionResponse(done.id(), action, done.text(), by.id(), clock.now()))));
    }

    private Answer<ActionResponse> record(Actor by, ActionResponse response) {
        if (response.done().isEmpty()) {
            return Answer.refused(ActionRefusal.RESPONSE_EMPTY.refusal());
        }
        if (ActionClearanceRow.ofAction(response.action()).isPresent()) {
            return Answer.refused(ActionRefusal.CLEARED_ALREADY.refusal());
        }
        journal.record(Doer.person(by.id().value()), clock.today(), new ActionResponseRow(response));
        return Answer.done(response);
    }

    /** The verifier is satisfied with what was done, which somebody has said: the action is open no longer. */
    @Transactional
    public Answer<ActionClearance> clear(Actor by, UUID action, Unread<KeyedText> unread) {
        return inTurn(by, action, one -> one.is(Capacity.INTERNAL_VERIFIER), ActionRefusal.NOT_THE_VERIFIER, unread)
                .then(words -> FormKey.once(
                        ActionClearanceRow.withId(words.id()),
                        there -> new ActionClearance(words.id(), action, words.text(), by.id(), there.recordedAt()),
                        () -> record(by, new ActionClearance(words.id(), action, words.text(), by.id(), clock.now()))));
    }

    private Answer<ActionClearance> record(Actor by, ActionClearance clearance) {
        if (ActionClearanceRow.ofAction(clearance.action()).isPresent()) {
            return Answer.refused(ActionRefusal.CLEARED_ALREADY.refusal());
        }
        if (clearance.comments().isEmpty() && !ActionResponseRow.existsOn(clearance.action())) {
            return Answer.refused(ActionRefusal.NOTHING_DONE.refusal());
        }
        journal.record(Doer.person(by.id().value()), clock.today(), new ActionClearanceRow(clearance));
        return Answer.done(clearance);
    }

    /** What was sent about an action by somebody who may, with everybody else waiting until the commit. */
    private Answer<KeyedText> inTurn(
            Actor by, UUID actionId, Predicate<Access> may, ActionRefusal otherwise, Unread<KeyedText> unread) {
        return Answer.found(ActionRow.withId(actionId)
                        .flatMap(action -> enrolments.access(by, action.enrolment()))
                        .filter(Access::seesTheVerification))
                .then(access -> {
                    enrolments.takeTurn(access.enrolment().id());
                    return may.test(access) ? unread.read() : Answer.refused(otherwise.refusal());
                });
    }

    /** One of the actions in a unit. Whether it is theirs to see is not asked here. */
    @Transactional
    public Answer<Action> in(EnrolmentId enrolment, UUID id) {
        return Answer.found(
                ActionRow.withId(id).filter(action -> action.enrolment().equals(enrolment)));
    }

    /**
     * Not cleared yet, in units this person judges, their own and those whose owner cannot act there any more; the one due
     * first first.
     */
    @Transactional
    public List<Action> openOf(Actor judge, Caseload caseload) {
        List<EnrolmentId> judged = caseload.judged().stream().map(Enrolment::id).toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        List<Action> open = ActionRow.openIn(EnrolmentIds.of(judged));
        Map<EnrolmentId, List<Allocation>> acting = enrolments.actingToday(
                open.stream().map(Action::enrolment).distinct().toList());
        return open.stream()
                .filter(action -> action.owner().equals(judge.id())
                        || acting.getOrDefault(action.enrolment(), List.of()).stream()
                                .noneMatch(allocation -> allocation.person().equals(action.owner())))
                .toList();
    }
}
