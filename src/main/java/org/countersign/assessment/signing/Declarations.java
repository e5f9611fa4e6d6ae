package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.Release;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.people.signin.PasswordCheck;
import org.countersign.people.signin.Passwords;
import org.countersign.rules.Capacity;
import org.countersign.rules.refusals.Signing;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
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

    /** Signs the unit. The password takes its time before the transaction, in which it is asked once more who may sign. */
    public Answer<Declaration> sign(Actor by, EnrolmentId id, Unread<SignRequest> unread, Unread<String> password) {
        return enrolments
                .reader(by, id)
                .then(access -> rights.independent(by, access, whatTheySign(access)))
                .then(access -> unread.read().then(what -> rights.independent(by, access, what.as())
                        .then(may -> password.read())
                        .then(typed -> passwordCheck.confirm(by, typed))
                        .then(confirmed -> OneTransaction.of(() -> signConfirmed(by, access, what)))));
    }

    private static Signatory whatTheySign(Access access) {
        if (access.learner()) {
            return Signatory.CANDIDATE;
        }
        return access.is(Capacity.INTERNAL_VERIFIER) ? Signatory.INTERNAL_VERIFIER : Signatory.ASSESSOR;
    }

    private Answer<Declaration> signConfirmed(Actor by, Access access, SignRequest what) {
        EnrolmentId enrolmentId = access.enrolment().id();
        enrolments.takeTurn(enrolmentId);
        return FormKey.once(
                DeclarationRow.withId(what.id()),
                there -> new Declaration(
                        what.id(),
                        enrolmentId,
                        what.as(),
                        there.round(),
                        what.seen(),
                        there.statement(),
                        there.afterReset(),
                        by.id(),
                        there.signedOn(),
                        there.recordedAt()),
                () -> record(by, units.unit(access.enrolment()), what));
    }

    private Answer<Declaration> record(Actor by, Unit unit, SignRequest what) {
        SignedState state = SignedState.of(unit);
        Optional<Refusal> refusal = refusalToSign(by, unit, state, what);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Instant now = clock.now();
        SignedStateRow.keep(state, now);
        Declaration declaration = new Declaration(
                what.id(),
                unit.enrolment().id(),
                what.as(),
                unit.signatures().round(),
                state.digest(),
                unit.signOff().form().statement(),
                passwords.recentReset(by.id(), now),
                by.id(),
                clock.dateOf(now),
                now);
        journal.record(Doer.person(by.id().value()), declaration.signedOn(), new DeclarationRow(declaration));
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

    /** The verifier lets a unit go that candidate and assessor signed and nobody sampled; it is never called verified. */
    public Answer<Release> release(Actor by, EnrolmentId id, Unread<ReleaseRequest> unread, Unread<String> password) {
        return enrolments
                .reader(by, id)
                .then(access -> rights.independent(by, access, Signatory.INTERNAL_VERIFIER))
                .then(access -> unread.read().then(what -> password.read()
                        .then(typed -> passwordCheck.confirm(by, typed))
                        .then(confirmed -> OneTransaction.of(() -> releaseConfirmed(by, access, what)))));
    }

    private Answer<Release> releaseConfirmed(Actor by, Access access, ReleaseRequest what) {
        EnrolmentId enrolmentId = access.enrolment().id();
        enrolments.takeTurn(enrolmentId);
        return FormKey.once(
                ReleaseRow.withId(what.id()),
                there -> new Release(
                        what.id(),
                        enrolmentId,
                        there.round(),
                        what.seen(),
                        what.reason(),
                        by.id(),
                        there.releasedOn(),
                        there.recordedAt()),
                () -> record(by, units.unit(access.enrolment()), what));
    }

    private Answer<Release> record(Actor by, Unit unit, ReleaseRequest what) {
        SignedState state = SignedState.of(unit);
        Optional<Refusal> refusal = rights.whyNotRelease(by.id(), unit, state)
                .map(RefusedByRule::of)
                .or(() -> changedSince(state, what.seen()))
                .or(() -> changedOutside(unit));
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Instant now = clock.now();
        Release release = new Release(
                what.id(),
                unit.enrolment().id(),
                unit.signatures().round(),
                state.digest(),
                what.reason(),
                by.id(),
                clock.dateOf(now),
                now);
        journal.record(Doer.person(by.id().value()), release.releasedOn(), new ReleaseRow(release));
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
