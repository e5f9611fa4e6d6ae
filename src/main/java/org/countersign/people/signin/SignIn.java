package org.countersign.people.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.countersign.site.PersonId;

/** Whether somebody is who they say, and for how long that is believed. */
@ApplicationScoped
class SignIn {

    private final Tries tries;
    private final PasswordHashes hashes;

    SignIn(Tries tries, PasswordHashes hashes) {
        this.tries = tries;
        this.hashes = hashes;
    }

    /** What a try came to. Wrong says no more, so that nobody learns which user names there are. */
    sealed interface Outcome {

        record Right(AccountRow account) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooSoon(Duration left) implements Outcome {}

        /** Told only to somebody who knows the password. */
        record Disabled() implements Outcome {}
    }

    Outcome attempt(String userName, String password, String address) {
        Duration wait = tries.begin(userName, address);
        if (!wait.isZero()) {
            return new Outcome.TooSoon(wait);
        }
        Optional<AccountRow> account = QuarkusTransaction.requiringNew().call(() -> AccountRow.named(userName));
        if (!hashes.matches(password, account.flatMap(AccountRow::hash))) {
            return new Outcome.Wrong();
        }
        tries.wasRight(userName, address);
        AccountRow right = account.orElseThrow();
        return right.disabled() ? new Outcome.Disabled() : new Outcome.Right(right);
    }

    /** The person of a session, if it is still good. */
    @Transactional
    Optional<AccountRow> holder(Session session) {
        return AccountRow.of(session.person())
                .filter(account -> !account.disabled() && account.session().equals(session));
    }

    /** Ends every copy of every session of the person. */
    @Transactional
    void signOut(PersonId person) {
        CredentialRow.locked(person).endSessions();
    }
}
