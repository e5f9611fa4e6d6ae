package org.countersign.site.clock;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock of the program. Instants are the server's, in UTC; dates are what they are in the centre's time zone.
 */
@ApplicationScoped
@Unremovable // templates find it without an injection point
public class CentreClock {

    private final ZoneId zone;
    private final ThreadLocal<Instant> played = new ThreadLocal<>();

    CentreClock(@ConfigProperty(name = "countersign.zone") ZoneId zone) {
        this.zone = zone;
    }

    /** To the microsecond, as both databases keep it. */
    public Instant now() {
        Instant moment = played.get() == null ? Instant.now() : played.get();
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dateOf(now());
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public ZoneId zone() {
        return zone;
    }

    /** Does something on this thread as if it were then: how the demo centre comes to have weeks of history. */
    public <T> T playing(Instant moment, Supplier<T> act) {
        Instant before = played.get();
        played.set(moment);
        try {
            return act.get();
        } finally {
            if (before == null) {
                played.remove();
            } else {
                played.set(before);
            }
        }
    }
}
