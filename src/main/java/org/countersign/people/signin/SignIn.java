package org.countersign.people.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.people.signin.rules.PasswordHashes;
import org.countersign.people.signin.tries.Tries;
import org.countersign.people.signin.tries.TryCounter;
import org.countersign.people.watch.Comer;
import org.countersign.people.watch.DoorBook;
import org.countersign.people.watch.DoorEvent;
import org.countersign.site.CallerAddress;
import org.countersign.site.PersonId;
import org.countersign.site.clock.CentreClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether somebody is who they say, and for how long that is believed. */
@ApplicationScoped
public class SignIn {

    /** Where one signs in. */
    public static final String PATH = "/sign-in";

    private final Tries tries;
    private final PasswordHashes hashes;
    private final KnownBrowsers browsers;
    private final DoorBook book;
    private final CallerAddress caller;
    private final CentreClock clock;
    private final Duration sessionLongest;

    SignIn(
            Tries tries,
            PasswordHashes hashes,
            KnownBrowsers browsers,
            DoorBook book,
            CallerAddress caller,
            CentreClock clock,
            @ConfigProperty(name = "countersign.session.longest") Duration sessionLongest) {
        this.tries = tries;
        this.hashes = hashes;
        this.browsers = browsers;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
        this.sessionLongest = sessionLongest;
    }

    /** What a try came to. Wrong says no more, so that nobody learns which user names there are. */
    public sealed interface Outcome {

        record Right(Account account) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooSoon(Duration left) implements Outcome {}

        /** Told only to somebody who knows the password. */
        record Disabled() implements Outcome {}

        /** By a name they had once. Told only to somebody who knows the password. */
        record Renamed(String userName) implements Outcome {}
    }

    /** At the door. */
    public Outcome attempt(String userName, String password, String address, Optional<KnownBrowsers.Browser> browser) {
        Optional<AccountRow> owner = QuarkusTransaction.requiringNew().call(() -> AccountRow.owning(userName));
        Optional<AccountRow> account = owner.filter(one -> one.isCalled(userName));
        // By whichever of their names it is tried, it is tried as often.
        String counted = owner.map(AccountRow::userName).orElse(userName);
        List<TryCounter> counters = browser.flatMap(shown -> account.map(AccountRow::id)
                        .filter(person -> browsers.isKnownAs(person, shown))
                        .map(person -> TryCounter.ofKnownBrowser(person, shown.number())))
                .orElseGet(() -> tries.ofStranger(counted, address));
        Comer comer =
                owner.map(known -> Comer.known(known.id(), address)).orElseGet(() -> Comer.unknown(userName, address));
        Outcome outcome = attempt(owner, password, counters);
        if (outcome instanceof Outcome.Right right && account.isEmpty()) {
            outcome = new Outcome.Renamed(right.account().userName());
        }
        told(outcome, owner.isPresent() ? DoorEvent.WRONG_PASSWORD : DoorEvent.UNKNOWN_USER_NAME)
                .ifPresent(event -> book.note(event, comer));
        return outcome;
    }

    /** Again, by somebody who is signed in. */
    Outcome again(PersonId person, String password, List<TryCounter> counters) {
        Optional<AccountRow> account = QuarkusTransaction.requiringNew().call(() -> AccountRow.of(person));
        Outcome outcome = attempt(account, password, counters);
        told(outcome, DoorEvent.WRONG_PASSWORD_AGAIN)
                .ifPresent(event -> book.note(event, Comer.known(person, caller.address())));
        return outcome;
    }

    /** Who is let in is noted where they come in; who knows the password and not their name comes again. */
    private static Optional<DoorEvent> told(Outcome outcome, DoorEvent wrong) {
        if (outcome instanceof Outcome.Right || outcome instanceof Outcome.Renamed) {
            return Optional.empty();
        }
        if (outcome instanceof Outcome.TooSoon) {
            return Optional.of(DoorEvent.TOO_MANY_TRIES);
        }
        return Optional.of(outcome instanceof Outcome.Disabled ? DoorEvent.DISABLED : wrong);
    }

    private Outcome attempt(Optional<AccountRow> account, String password, List<TryCounter> counters) {
        Duration wait = tries.begin(counters);
        if (!wait.isZero()) {
            return new Outcome.TooSoon(wait);
        }
        if (!hashes.matches(password, account.flatMap(AccountRow::hash))) {
            return new Outcome.Wrong();
        }
        tries.wasRight(counters);
        AccountRow right = account.orElseThrow();
        return right.disabled() ? new Outcome.Disabled() : new Outcome.Right(right);
    }

    /** Somebody has just shown who they are. */
    public Session begin(Account account) {
        return account.session(clock.now());
    }

    /** Who it is for as long as it lasts. */
    public SecurityIdentity identity(Account account, Session session) {
        return Identities.of(account, session, ends(session));
    }

    /** The person of a session, if it is still good. */
    @Transactional
    Optional<Account> holder(Session session) {
        return clock.now().isBefore(ends(session))
                ? AccountRow.of(session.person())
                        .filter(account -> !account.disabled()
                                && account.session(session.begun()).equals(session))
                        .map(Account.class::cast)
                : Optional.empty();
    }

    private Instant ends(Session session) {
        return session.begun().plus(sessionLongest);
    }

    /** Ends every copy of every session of the person. */
    @Transactional
    public void signOut(PersonId person) {
        CredentialRow.locked(person).endSessions();
    }
}
