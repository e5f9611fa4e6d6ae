package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Allocation;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.enrolment.Enrolments;
import org.countersign.journal.Journal;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.FormKey;
import org.countersign.site.Text;

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

    /** Whether this person answers an action at all; asked before it is read what they sent. */
    @Transactional
    public Answer<Access> mayRespond(Actor by, UUID actionId) {
        return accessTo(by, actionId)
                .then(access -> access.judges()
                        ? Answer.done(access)
                        : Answer.refused(ActionRefusal.NOT_THE_ASSESSOR.refusal()));
    }

    /** The owner, or an assessor allocated since, says what was done. */
    @Transactional
    public Answer<ActionResponse> respond(Actor by, UUID id, UUID actionId, String typed) {
        return mayRespond(by, actionId).then(access -> {
            enrolments.takeTurn(access.enrolment().id());
            String done = Text.passage(typed);
            return FormKey.once(
                    ActionResponseRow.withId(id),
                    there -> new ActionResponse(id, actionId, done, by.id(), there.recordedAt()),
                    () -> record(by, id, actionId, done));
        });
    }

    private Answer<ActionResponse> record(Actor by, UUID id, UUID actionId, String done) {
        if (done.isEmpty()) {
            return Answer.refused(ActionRefusal.RESPONSE_EMPTY.refusal());
        }
        if (ActionClearanceRow.ofAction(actionId).isPresent()) {
            return Answer.refused(ActionRefusal.CLEARED_ALREADY.refusal());
        }
        ActionResponse response = new ActionResponse(id, actionId, done, by.id(), clock.now());
        journal.record(by.id().value(), clock.today(), new ActionResponseRow(response));
        return Answer.done(response);
    }

    /** Whether this person clears an action at all; asked before it is read what they sent. */
    @Transactional
    public Answer<Access> mayClear(Actor by, UUID actionId) {
        return accessTo(by, actionId)
                .then(access -> access.is(Capacity.INTERNAL_VERIFIER)
                        ? Answer.done(access)
                        : Answer.refused(ActionRefusal.NOT_THE_VERIFIER.refusal()));
    }

    /** The verifier is satisfied with what was done, which somebody has said: the action is open no longer. */
    @Transactional
    public Answer<ActionClearance> clear(Actor by, UUID id, UUID actionId, String comments) {
        return mayClear(by, actionId).then(access -> {
            enrolments.takeTurn(access.enrolment().id());
            String words = Text.passage(comments);
            return FormKey.once(
                    ActionClearanceRow.withId(id),
                    there -> new ActionClearance(id, actionId, words, by.id(), there.recordedAt()),
                    () -> record(by, new ActionClearance(id, actionId, words, by.id(), clock.now())));
        });
    }

    private Answer<ActionClearance> record(Actor by, ActionClearance clearance) {
        if (ActionClearanceRow.ofAction(clearance.action()).isPresent()) {
            return Answer.refused(ActionRefusal.CLEARED_ALREADY.refusal());
        }
        if (clearance.comments().isEmpty() && !ActionResponseRow.existsOn(clearance.action())) {
            return Answer.refused(ActionRefusal.NOTHING_DONE.refusal());
        }
        journal.record(by.id().value(), clock.today(), new ActionClearanceRow(clearance));
        return Answer.done(clearance);
    }

    private Answer<Access> accessTo(Actor by, UUID actionId) {
        return Answer.found(ActionRow.withId(actionId)
                .flatMap(action -> enrolments.access(by, action.enrolment()))
                .filter(Access::seesTheVerification));
    }

    /** One of the actions in a unit; the caller has checked access. */
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
    public List<Action> openOf(Actor judge) {
        List<EnrolmentId> judged = enrolments.caseload(judge).stream()
                .filter(Access::judges)
                .map(access -> access.enrolment().id())
                .toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        Map<EnrolmentId, List<Allocation>> acting = enrolments.actingToday(judged);
        return ActionRow.openIn(EnrolmentIds.of(judged)).stream()
                .filter(action -> action.owner().equals(judge.id())
                        || acting.getOrDefault(action.enrolment(), List.of()).stream()
                                .noneMatch(allocation -> allocation.person().equals(action.owner())))
                .toList();
    }
}
