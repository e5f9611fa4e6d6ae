package org.countersign.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.countersign.people.names.UserName;
import org.countersign.people.watch.Comer;
import org.countersign.people.watch.DoorBook;
import org.countersign.people.watch.DoorEvent;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.disk.Sha256;

/**
 * Passwords that were right a moment ago, for programs, which send theirs with every request: a hash each time would take
 * a tenth of a second. In memory only, by a digest whose salt this process alone has, and good for one generation.
 */
@ApplicationScoped
class VerifiedPasswords {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;
    private static final int STRIPES = 64;

    private final byte[] salt = new byte[32];
    private final Map<String, Verified> verified = new ConcurrentHashMap<>();

    /** One password is looked at once, not eight times when eight requests come at once; others do not wait for it. */
    private final Object[] stripes = Stream.generate(Object::new).limit(STRIPES).toArray();

    private final SignIn signIn;
    private final DoorBook book;
    private final CentreClock clock;

    VerifiedPasswords(SignIn signIn, DoorBook book, CentreClock clock) {
        this.signIn = signIn;
        this.book = book;
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    private record Verified(Session session, Instant until) {}

    SignIn.Outcome attempt(String userName, String password, String address) {
        String digest = digest(userName, password);
        synchronized (stripes[Math.floorMod(digest.hashCode(), STRIPES)]) {
            Verified before = verified.get(digest);
            Optional<Account> still = Optional.ofNullable(before)
                    .filter(entry -> clock.now().isBefore(entry.until()))
                    .flatMap(entry -> signIn.holder(entry.session()))
                    .filter(account -> account.isCalled(userName));
            if (still.isPresent()) {
                return new SignIn.Outcome.Right(still.get());
            }
            SignIn.Outcome outcome = signIn.attempt(userName, password, address, Optional.empty());
            if (outcome instanceof SignIn.Outcome.Right right) {
                remember(digest, signIn.begin(right.account()));
                book.note(
                        DoorEvent.SIGNED_IN_BY_PROGRAM,
                        Comer.known(right.account().id(), address));
            } else {
                verified.remove(digest);
            }
            return outcome;
        }
    }

    private void remember(String digest, Session session) {
        Instant now = clock.now();
        if (verified.size() >= MOST) {
            verified.values().removeIf(entry -> !now.isBefore(entry.until()));
        }
        if (verified.size() < MOST) {
            verified.put(digest, new Verified(session, now.plus(REMEMBERED)));
        }
    }

    private String digest(String userName, String password) {
        byte[] name = UserName.keyOf(userName).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(salt, name, new byte[1], password.getBytes(StandardCharsets.UTF_8))
                .hex();
    }
}
