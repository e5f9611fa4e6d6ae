package org.countersign.people.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.countersign.people.UserName;
import org.countersign.site.CentreClock;
import org.countersign.site.Refusal;
import org.countersign.site.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever guesses. A try counts as failed before it is looked at, so that a hundred at once are as slow as a
 * hundred one after the other; what was right is taken back.
 */
@ApplicationScoped
class Tries {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final CentreClock clock;
    private final TryLimit address;

    Tries(CentreClock clock, @ConfigProperty(name = "countersign.sign-in.free-tries-of-address") int freeOfAddress) {
        this.clock = clock;
        this.address = TryLimit.address(freeOfAddress);
    }

    /** Counts a try, unless it comes too soon: then it is how long to wait, and it does not count. */
    Duration begin(String userName, String from) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.now();
            TryRow.forgetBefore(now.minus(FORGOTTEN_AFTER));
            TryRow ofName = TryRow.locked(nameKey(userName), now);
            TryRow ofAddress = TryRow.locked(addressKey(from), now);
            Duration wait = longer(ofName.wait(TryLimit.NAME, now), ofAddress.wait(address, now));
            if (wait.isZero()) {
                ofName.failed(TryLimit.NAME, now);
                ofAddress.failed(address, now);
            }
            return wait;
        });
    }

    /** The try was right: the name starts afresh, the address only loses this one, lest one account pay for many. */
    void wasRight(String userName, String from) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.now();
            TryRow.locked(nameKey(userName), now).startAfresh();
            TryRow.locked(addressKey(from), now).takeOneBack();
        });
    }

    static Refusal tooSoon(Duration wait) {
        long seconds = seconds(wait);
        return seconds == 1
                ? SignInRefusal.TOO_MANY_TRIES_BUT_A_SECOND.refusal()
                : SignInRefusal.TOO_MANY_TRIES.refusal(seconds);
    }

    /** Rounded up, so that whoever waits this long has waited enough. */
    static long seconds(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds();
    }

    /** A digest, because people type their password here too. */
    private static String nameKey(String userName) {
        return "name:" + Sha256.of(UserName.keyOf(userName));
    }

    private static String addressKey(String from) {
        return "address:" + from;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
