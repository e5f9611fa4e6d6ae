package org.countersign.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.centre.Centres;
import org.countersign.people.signin.rules.GuessableWords;
import org.countersign.people.signin.rules.PasswordHashes;
import org.countersign.people.signin.rules.PasswordRules;
import org.countersign.people.signin.tries.Tries;
import org.countersign.people.signin.tries.TryCounter;
import org.countersign.people.watch.Comer;
import org.countersign.people.watch.DoorBook;
import org.countersign.people.watch.DoorEvent;
import org.countersign.site.Actor;
import org.countersign.site.CallerAddress;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How people come to their passwords: with a code from an administrator, later by knowing the old one. */
@ApplicationScoped
public class Passwords {

    /** How long after a reset a signature is marked: time for the person to notice and to say so. */
    private static final Duration RECENT = Duration.ofHours(24);

    private final People people;
    private final Centres centres;
    private final SignIn signIn;
    private final Tries tries;
    private final PasswordHashes hashes;
    private final CallerAddress caller;
    private final DoorBook book;
    private final Journal journal;
    private final CentreClock clock;
    private final Duration codeValid;

    Passwords(
            People people,
            Centres centres,
            SignIn signIn,
            Tries tries,
            PasswordHashes hashes,
            CallerAddress caller,
            DoorBook book,
            Journal journal,
            CentreClock clock,
            @ConfigProperty(name = "countersign.password.code-valid") Duration codeValid) {
        this.people = people;
        this.centres = centres;
        this.signIn = signIn;
        this.tries = tries;
        this.hashes = hashes;
        this.caller = caller;
        this.book = book;
        this.journal = journal;
        this.clock = clock;
        this.codeValid = codeValid;
    }

    /**
     * Gives out a code with which the person sets their password themselves; their old one holds until they do. An
     * earlier code is void from now on.
     *
     * @param unread the key, made by who asks; asking twice is refused, because a code is shown once
     */
    public Answer<ResetCode> issueResetCode(Actor by, PersonId person, Unread<FormKey> unread) {
        return OneTransaction.of(() -> by.is(Role.ADMINISTRATOR)
                ? Answer.found(people.find(person))
                        .then(found -> unread.read().then(key -> issue(by, found, key.value())))
                : Answer.refused(ResetRefusal.ADMINISTRATORS_ONLY.refusal()));
    }

    /**
     * Sets the password of somebody who has a code. It ends all their sessions.
     *
     * @param id made by who asks, so that asking twice sets it once
     */
    public Answer<PersonId> setWithCode(UUID id, String userName, String code, String password) {
        return PasswordRules.check("password", password, userName, words(userName))
                .then(usable -> {
                    List<TryCounter> counters = tries.ofStranger(userName, caller.address());
                    Duration wait = tries.begin(counters);
                    Comer comer = Comer.unknown(userName, caller.address());
                    if (!wait.isZero()) {
                        book.note(DoorEvent.TOO_MANY_TRIES, comer);
                        return Answer.refused(Tries.tooSoon(wait));
                    }
                    String hash = hashes.hash(usable);
                    AtomicBoolean rightCode = new AtomicBoolean();
                    Answer<PersonId> answer = OneTransaction.of(() -> AccountRow.named(userName)
                            .map(account -> setWithCode(id, account, code, usable, hash, rightCode))
                            .orElseGet(Passwords::wrongCode));
                    if (rightCode.get()) {
                        tries.wasRight(counters);
                    } else {
                        book.note(DoorEvent.WRONG_CODE, comer);
                    }
                    return answer;
                });
    }

    /** Puts a new password in the place of one the person knows, and starts the one session that goes on. */
    public Answer<Session> change(Actor by, UUID id, String current, String password) {
        return PasswordRules.check("password", password, by.userName(), words(by.userName(), by.name()))
                .then(usable -> {
                    if (wasSet(id, by.id())) {
                        return isNow(by.id(), usable)
                                ? Answer.done(sessionOf(by.id()))
                                : Answer.refused(FormKey.taken());
                    }
                    return PasswordCheck.answer(
                                    signIn.again(by.id(), current, TryCounter.ofPasswordChange(by.id())), "current")
                            .then(known -> {
                                String hash = hashes.hash(usable);
                                return OneTransaction.of(() -> set(id, known, Optional.empty(), hash));
                            })
                            .map(this::sessionOf);
                });
    }

    /** The password of the first administrator, who has proved themselves by the code in the log. */
    @Transactional
    Answer<PersonId> setFirst(Person person, String password) {
        return PasswordRules.check("password", password, person.userName(), words(person.userName(), person.name()))
                .then(usable -> set(UUID.randomUUID(), person.id(), Optional.empty(), hashes.hash(usable)));
    }

    /** The person knows that their password was reset; they are not told again. */
    public Answer<PersonId> sawResets(Actor by) {
        return OneTransaction.of(() -> {
            Instant now = clock.now();
            List<ResetSeenRow> seen = ResetRow.unseenBy(by.id()).stream()
                    .map(reset -> new ResetSeenRow(reset.id(), now))
                    .toList();
            journal.record(Doer.person(by.id().value()), clock.dateOf(now), seen);
            return Answer.done(by.id());
        });
    }

    /** Every code that was given out for the person, newest first. */
    @Transactional
    public List<PasswordReset> resetsOf(PersonId person) {
        return ResetRow.ofPerson(person);
    }

    /** Resets the person has to be told of. */
    @Transactional
    public List<PasswordReset> unseenResets(PersonId person) {
        return ResetRow.unseenBy(person);
    }

    /** Whether a signature of that moment is marked: within 24 hours after a code replaced the person's password. */
    @Transactional
    public boolean recentReset(PersonId person, Instant moment) {
        return PasswordSetRow.replacedBetween(person, moment.minus(RECENT), moment);
    }

    private Answer<ResetCode> issue(Actor by, Person person, UUID reset) {
        if (person.disabled()) {
            return Answer.refused(ResetRefusal.DISABLED.refusal(person.name()));
        }
        if (ResetRow.findById(reset) != null) {
            return Answer.refused(ResetRefusal.CODE_SHOWN_ALREADY.refusal());
        }
        Instant now = clock.now();
        String code = ResetCode.random();
        boolean replaces = CredentialRow.locked(person.id()).hasPassword();
        ResetRow row = ResetRow.of(reset, person.id(), replaces, now.plus(codeValid), by.id(), now);
        row.persist();
        ResetRow.flush();
        ResetCodeRow.put(person.id(), reset, ResetCode.digest(code));
        journal.record(Doer.person(by.id().value()), clock.dateOf(now), row);
        return Answer.done(new ResetCode(reset, code, row.expiresAt()));
    }

    private Answer<PersonId> setWithCode(
            UUID id, AccountRow account, String code, String password, String hash, AtomicBoolean rightCode) {
        PersonId person = account.id();
        if (PasswordSetRow.isThere(id, person)) {
            rightCode.set(isNow(person, password));
            return rightCode.get() ? Answer.done(person) : Answer.refused(FormKey.taken());
        }
        CredentialRow.locked(person);
        ResetCodeRow live = ResetCodeRow.findById(person.value());
        if (live == null || !live.isFor(code)) {
            return wrongCode();
        }
        ResetRow reset = ResetRow.findById(live.resetId());
        if (reset.expiredAt(clock.now())) {
            return Answer.refused(ResetRefusal.CODE_EXPIRED.refusal(Dates.timed(reset.expiresAt(), clock.zone())));
        }
        rightCode.set(true);
        // Only now: what somebody is called is not for whoever knows a user name.
        return PasswordRules.check(
                        "password",
                        password,
                        account.userName(),
                        words(account.actor().name()))
                .then(usable -> {
                    live.delete();
                    return set(id, person, Optional.of(live.resetId()), hash);
                });
    }

    private Answer<PersonId> set(UUID id, PersonId person, Optional<UUID> reset, String hash) {
        Instant now = clock.now();
        CredentialRow.locked(person).set(hash);
        PasswordSetRow row = PasswordSetRow.of(id, person, reset, now);
        journal.record(Doer.person(person.value()), clock.dateOf(now), row);
        return Answer.done(person);
    }

    @Transactional
    boolean wasSet(UUID id, PersonId person) {
        return PasswordSetRow.isThere(id, person);
    }

    /** Whether the person signs in with it by now: what the same form sent again asks for. */
    @Transactional
    boolean isNow(PersonId person, String password) {
        return hashes.matches(password, AccountRow.of(person).flatMap(AccountRow::hash));
    }

    @Transactional
    Session sessionOf(PersonId person) {
        return signIn.begin(AccountRow.of(person).orElseThrow());
    }

    private GuessableWords words(String... names) {
        return GuessableWords.of(Stream.concat(
                        Stream.of(centres.current().name()), Stream.of(names).filter(Objects::nonNull))
                .toArray(String[]::new));
    }

    private static Answer<PersonId> wrongCode() {
        return Answer.refused(ResetRefusal.WRONG_CODE.refusal());
    }
}
