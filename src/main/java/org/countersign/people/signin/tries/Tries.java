package org.countersign.people.signin.tries;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.people.names.UserName;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever guesses. A try counts as failed before it is looked at, so that a hundred at once are as slow as a
 * hundred one after the other; what was right is taken back.
 */
@ApplicationScoped
public class Tries {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final CentreClock clock;
    private final int freeOfAddress;

    Tries(CentreClock clock, @ConfigProperty(name = "countersign.sign-in.free-tries-of-address") int freeOfAddress) {
        this.clock = clock;
        this.freeOfAddress = freeOfAddress;
    }

    /** Under what a stranger's try is counted: the name they give with their address, and the address alone. */
    public List<TryCounter> ofStranger(String userName, String address) {
        return List.of(
                TryCounter.ofNameFrom(UserName.keyOf(userName), address), TryCounter.ofAddress(address, freeOfAddress));
    }

    /** Counts a try, unless it comes too soon: then it is how long to wait, and it does not count. */
    public Duration begin(List<TryCounter> counters) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.now();
            TryRow.forgetBefore(now.minus(FORGOTTEN_AFTER));
            List<TryRow> rows = rows(counters, now);
            Duration wait = Duration.ZERO;
            for (int at = 0; at < rows.size(); at++) {
                wait = longer(wait, rows.get(at).wait(counters.get(at).limit(), now));
            }
            if (wait.isZero()) {
                for (int at = 0; at < rows.size(); at++) {
                    rows.get(at).failed(counters.get(at).limit(), now);
                }
            }
            return wait;
        });
    }

    /** The try was right: a name starts afresh, an address only loses this one, lest one account pay for many. */
    public void wasRight(List<TryCounter> counters) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<TryRow> rows = rows(counters, clock.now());
            for (int at = 0; at < rows.size(); at++) {
                if (counters.get(at).isShared()) {
                    rows.get(at).takeOneBack();
                } else {
                    rows.get(at).startAfresh();
                }
            }
        });
    }

    public static Refusal tooSoon(Duration wait) {
        long seconds = seconds(wait);
        return seconds == 1
                ? SignInRefusal.TOO_MANY_TRIES_BUT_A_SECOND.refusal()
                : SignInRefusal.TOO_MANY_TRIES.refusal(seconds);
    }

    /** Rounded up, so that whoever waits this long has waited enough. */
    public static long seconds(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds();
    }

    private static List<TryRow> rows(List<TryCounter> counters, Instant now) {
        return counters.stream()
                .map(counter -> TryRow.locked(counter.tried(), now))
                .toList();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
