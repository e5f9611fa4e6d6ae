package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Declaration;
import org.countersign.assessment.Release;
import org.countersign.assessment.Signatures;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.RefusedByRule;
import org.countersign.journal.Journal;
import org.countersign.people.signin.PasswordCheck;
import org.countersign.people.signin.Passwords;
import org.countersign.rules.Capacity;
import org.countersign.rules.refusals.Signing;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.FormKey;
import org.countersign.site.OneTransaction;
import org.countersign.site.Refusal;
import org.countersign.site.Text;
import org.countersign.standards.Signatory;

/** Signatures over the unit: given by password over the signed state, and voided only by reopening the unit. */
@ApplicationScoped
public class Declarations {

    private final Enrolments enrolments;
    private final Units units;
    private final SigningRights rights;
    private final SignaturesOn signaturesOn;
    private final OutsideChanges outsideChanges;
    private final PasswordCheck passwordCheck;
    private final Passwords passwords;
    private final Journal journal;
    private final CentreClock clock;

    Declarations(
            Enrolments enrolments,
            Units units,
            SigningRights rights,
            SignaturesOn signaturesOn,
            OutsideChanges outsideChanges,
            PasswordCheck passwordCheck,
            Passwords passwords,
            Journal journal,
            CentreClock clock) {
        this.enrolments = enrolments;
        this.units = units;
        this.rights = rights;
        this.signaturesOn = signaturesOn;
        this.outsideChanges = outsideChanges;
        this.passwordCheck = passwordCheck;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether this person could sign as anybody at all; asked before it is read what they sent. */
    @Transactional
    public Answer<Access> maySign(Actor by, EnrolmentId enrolmentId) {
        return enrolments.reader(by, enrolmentId).then(access -> rights.independent(by, access, whatTheySign(access)));
    }

    private static Signatory whatTheySign(Access access) {
        if (access.learner()) {
            return Signatory.CANDIDATE;
        }
        return access.is(Capacity.INTERNAL_VERIFIER) ? Signatory.INTERNAL_VERIFIER : Signatory.ASSESSOR;
    }

    /**
     * Signs the unit.
     *
     * @param id made by the form; the same id again gives the same declaration
     * @param what what they sign
     */
    public Answer<Declaration> sign(Actor by, UUID id, EnrolmentId enrolmentId, SignRequest what, String password) {
        return enrolments
                .reader(by, enrolmentId)
                .then(access -> rights.independent(by, access, what.as()))
                .then(access -> passwordCheck
                        .confirm(by, password)
                        .then(confirmed -> OneTransaction.of(() -> signConfirmed(by, id, access, what))));
    }

    private Answer<Declaration> signConfirmed(Actor by, UUID id, Access access, SignRequest what) {
        EnrolmentId enrolmentId = access.enrolment().id();
        enrolments.takeTurn(enrolmentId);
        return FormKey.once(
                DeclarationRow.withId(id),
                there -> new Declaration(
                        id,
                        enrolmentId,
                        what.as(),
                        there.round(),
                        what.seen(),
                        there.statement(),
                        there.afterReset(),
                        by.id(),
                        there.signedOn(),
                        there.recordedAt()),
                () -> record(by, id, units.unit(access.enrolment()), what));
    }

    private Answer<Declaration> record(Actor by, UUID id, Unit unit, SignRequest what) {
        SignedState state = SignedState.of(unit);
        Optional<Refusal> refusal = refusalToSign(by, unit, state, what);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Instant now = clock.now();
        SignedStateRow.keep(state, now);
        Declaration declaration = new Declaration(
                id,
                unit.enrolment().id(),
                what.as(),
                unit.signatures().round(),
                state.digest(),
                unit.signOff().form().statement(),
                passwords.recentReset(by.id(), now),
                by.id(),
                clock.dateOf(now),
                now);
        journal.record(by.id().value(), declaration.signedOn(), new DeclarationRow(declaration));
        return Answer.done(declaration);
    }

    private Optional<Refusal> refusalToSign(Actor by, Unit unit, SignedState state, SignRequest what) {
        return rights.whyNotSign(by.id(), unit, state, what.as())
                .map(RefusedByRule::of)
                .or(() -> changedSince(state, what.seen()))
                .or(() -> Signing.undecided(unit.report(), what.withoutDeciding())
                        .map(RefusedByRule::of)
                        .map(refusal -> refusal.at(SignRequest.WITHOUT_DECIDING)))
                .or(() -> changedOutside(unit));
    }

    /** Nobody signs over what is not what was recorded: everything in the unit is compared, every file to its end. */
    private Optional<Refusal> changedOutside(Unit unit) {
        List<String> changes = outsideChanges.readingFiles(unit);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(DeclarationRefusal.CHANGED_OUTSIDE.refusal(String.join("; ", changes)));
    }

    private static Optional<Refusal> changedSince(SignedState state, String seen) {
        return state.digest().equals(seen) ? Optional.empty() : Optional.of(DeclarationRefusal.CHANGED_SINCE.refusal());
    }

    /** Whether this person could release the unit at all; asked before it is read what they sent. */
    @Transactional
    public Answer<Access> mayRelease(Actor by, EnrolmentId enrolmentId) {
        return enrolments
                .reader(by, enrolmentId)
                .then(access -> rights.independent(by, access, Signatory.INTERNAL_VERIFIER));
    }

    /**
     * The verifier lets a unit go that candidate and assessor signed and nobody sampled; it is never called verified.
     *
     * @param reason why it was not sampled; stands on the verifier's line in print
     */
    public Answer<Release> release(
            Actor by, UUID id, EnrolmentId enrolmentId, String reason, String seen, String password) {
        return mayRelease(by, enrolmentId).then(access -> reason(reason).then(words -> passwordCheck
                .confirm(by, password)
                .then(confirmed -> OneTransaction.of(() -> releaseConfirmed(by, id, access, words, seen)))));
    }

    private static Answer<String> reason(String typed) {
        String reason = Text.passage(typed);
        return reason.isEmpty() ? Answer.refused(DeclarationRefusal.REASON_MISSING.refusal()) : Answer.done(reason);
    }

    private Answer<Release> releaseConfirmed(Actor by, UUID id, Access access, String reason, String seen) {
        EnrolmentId enrolmentId = access.enrolment().id();
        enrolments.takeTurn(enrolmentId);
        return FormKey.once(
                ReleaseRow.withId(id),
                there -> new Release(
                        id, enrolmentId, there.round(), seen, reason, by.id(), there.releasedOn(), there.recordedAt()),
                () -> record(by, id, units.unit(access.enrolment()), reason, seen));
    }

    private Answer<Release> record(Actor by, UUID id, Unit unit, String reason, String seen) {
        SignedState state = SignedState.of(unit);
        Optional<Refusal> refusal = rights.whyNotRelease(by.id(), unit, state)
                .map(RefusedByRule::of)
                .or(() -> changedSince(state, seen))
                .or(() -> changedOutside(unit));
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Instant now = clock.now();
        Release release = new Release(
                id,
                unit.enrolment().id(),
                unit.signatures().round(),
                state.digest(),
                reason,
                by.id(),
                clock.dateOf(now),
                now);
        journal.record(by.id().value(), release.releasedOn(), new ReleaseRow(release));
        return Answer.done(release);
    }

    /** All signatures and reopenings of a unit. The caller has checked access. */
    @Transactional
    public Signatures signatures(EnrolmentId enrolment) {
        return signaturesOn.of(enrolment);
    }

    /** The bytes somebody signed, by their digest. The caller has checked access. */
    @Transactional
    public Optional<SignedState> signedState(EnrolmentId enrolment, String digest) {
        return SignedStateRow.of(enrolment, digest);
    }

    /** What would be signed now. */
    public SignedState stateOf(Unit unit) {
        return SignedState.of(unit);
    }
}
