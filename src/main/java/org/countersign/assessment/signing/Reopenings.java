package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.signatures.Reopening;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.rules.Capacity;
import org.countersign.rules.Finding;
import org.countersign.rules.refusals.Signing;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.KeyedText;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/** Opens a signed unit again, with a reason, and so voids its signatures for good. */
@ApplicationScoped
public class Reopenings {

    private final Enrolments enrolments;
    private final Signers signers;
    private final SignaturesOn signaturesOn;
    private final Journal journal;
    private final CentreClock clock;

    Reopenings(Enrolments enrolments, Signers signers, SignaturesOn signaturesOn, Journal journal, CentreClock clock) {
        this.enrolments = enrolments;
        this.signers = signers;
        this.signaturesOn = signaturesOn;
        this.journal = journal;
        this.clock = clock;
    }

    /** By the assessor before the verifier has signed, by a lead verifier who is allocated to the unit afterwards. */
    @Transactional
    public Answer<Reopening> reopen(Actor by, EnrolmentId id, Unread<KeyedText> unread) {
        return enrolments
                .reader(by, id)
                .then(access -> reopenerOf(by, access)
                        .map(Answer::done)
                        .orElseGet(() -> Answer.refused(ReopeningRefusal.NOT_A_REOPENER.refusal())))
                .then(as -> unread.read().then(reason -> reopen(by, id, as, reason)));
    }

    /** Why a unit cannot be reopened by somebody in this part, as its signatures stand; empty where it can. */
    Optional<Finding> whyNot(Reopener as, Signatures signatures) {
        return Signing.reopen(as, signers.standingOnly(signatures));
    }

    /** As what this person reopens units they may see; empty for those who never do. */
    static Optional<Reopener> reopenerOf(Actor by, Access access) {
        if (access.is(Capacity.ASSESSOR)) {
            return Optional.of(Reopener.ASSESSOR);
        }
        return access.is(Capacity.INTERNAL_VERIFIER) && by.is(Role.LEAD_VERIFIER)
                ? Optional.of(Reopener.LEAD_VERIFIER)
                : Optional.empty();
    }

    /** Why no action can be raised on the unit as it is signed; empty where one can, and where nobody has signed. */
    public Optional<Refusal> refusalForAction(Unit unit) {
        return unit.signatures().standing().isEmpty()
                ? Optional.empty()
                : whyNot(Reopener.INTERNAL_VERIFIER, unit.signatures()).map(RefusedByRule::of);
    }

    /**
     * By the internal verifier, as part of raising an action that was not refused, in the unit's turn. Where nobody has
     * signed there is nothing to void and nothing happens.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reopenForAction(Actor by, EnrolmentId enrolmentId, String reason) {
        if (!signaturesOn.of(enrolmentId).standing().isEmpty()) {
            record(by, UUID.randomUUID(), enrolmentId, Reopener.INTERNAL_VERIFIER, reason)
                    .orThrow();
        }
    }

    private Answer<Reopening> reopen(Actor by, EnrolmentId enrolmentId, Reopener as, KeyedText reason) {
        if (reason.text().isEmpty()) {
            return Answer.refused(ReopeningRefusal.REASON_MISSING.refusal());
        }
        enrolments.takeTurn(enrolmentId);
        return FormKey.once(
                ReopeningRow.withId(reason.id()),
                there -> new Reopening(
                        reason.id(), enrolmentId, there.round(), as, reason.text(), by.id(), there.recordedAt()),
                () -> record(by, reason.id(), enrolmentId, as, reason.text()));
    }

    private Answer<Reopening> record(Actor by, UUID id, EnrolmentId enrolmentId, Reopener as, String reason) {
        Signatures signatures = signaturesOn.of(enrolmentId);
        Optional<Refusal> refusal =
                dependent(by, as, enrolmentId).or(() -> whyNot(as, signatures)).map(RefusedByRule::of);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Instant now = clock.now();
        Reopening reopening = new Reopening(id, enrolmentId, signatures.round(), as, reason, by.id(), now);
        journal.record(Doer.person(by.id().value()), clock.dateOf(now), new ReopeningRow(reopening));
        return Answer.done(reopening);
    }

    private Optional<Finding> dependent(Actor by, Reopener as, EnrolmentId enrolmentId) {
        return as == Reopener.LEAD_VERIFIER
                ? enrolments
                        .independence(enrolments.find(enrolmentId).orElseThrow())
                        .reopenAsLead(by.id().value())
                : Optional.empty();
    }
}
