package org.countersign.people.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.site.PersonId;
import org.countersign.site.clock.CentreClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Notes what happens at the door: in the log, and for a number of days in the database. */
@ApplicationScoped
public class DoorBook {

    /** A category of its own, so that a deployment can send it where it watches. */
    private static final Logger LOG = Logger.getLogger("org.countersign.door");

    private static final int MOST_REMEMBERED = 10_000;

    private final CentreClock clock;
    private final Duration kept;
    private final int mostInAnHour;
    private final Map<String, Instant> toldUntil = new ConcurrentHashMap<>();
    private LocalDate clearedOn = LocalDate.MIN;
    private Instant hour = Instant.MIN;
    private int inThisHour;

    DoorBook(
            CentreClock clock,
            @ConfigProperty(name = "countersign.door.kept") Duration kept,
            @ConfigProperty(name = "countersign.door.most-in-an-hour") int mostInAnHour) {
        this.clock = clock;
        this.kept = kept;
        this.mostInAnHour = mostInAnHour;
    }

    void started(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> clear(clock.now()));
    }

    public void note(DoorEvent event, Comer comer) {
        note(event, comer, Optional.empty());
    }

    /** It never fails what was done at the door. */
    void note(DoorEvent event, Comer comer, Optional<String> request) {
        Instant now = clock.now();
        if (wasTold(event, comer, now)) {
            return;
        }
        LOG.log(event.isRefusal() ? Logger.Level.WARN : Logger.Level.INFO, line(event, comer, request));
        if (!isRoomInThisHour(now)) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                clear(now);
                DoorRow.of(event, comer, request, now).persist();
            });
        } catch (RuntimeException notKept) {
            LOG.warnf("What happened at the door is only here, not in the database: %s", notKept.getMessage());
        }
    }

    /** Newest first. */
    @Transactional
    List<DoorEntry> page(int number, int size) {
        return DoorRow.newestFirst().page(Page.of(number - 1, size)).stream()
                .map(DoorRow::toEntry)
                .toList();
    }

    @Transactional
    long count() {
        return DoorRow.count();
    }

    Instant keptUntil(DoorEntry entry) {
        return entry.at().plus(kept);
    }

    long days() {
        return kept.toDays();
    }

    private synchronized void clear(Instant now) {
        LocalDate today = clock.dateOf(now);
        if (!today.equals(clearedOn)) {
            DoorRow.forgetBefore(now.minus(kept));
            clearedOn = today;
        }
    }

    /** Somebody with many addresses fills the log's disk at most, which the machine rotates, and not the database's. */
    private synchronized boolean isRoomInThisHour(Instant now) {
        if (Duration.between(hour, now).compareTo(Duration.ofHours(1)) >= 0) {
            hour = now;
            inThisHour = 0;
        }
        inThisHour++;
        if (inThisHour == mostInAnHour + 1) {
            LOG.warnf(
                    "More than %d events in an hour: the rest of them is only here, not in the database", mostInAnHour);
        }
        return inThisHour <= mostInAnHour;
    }

    private boolean wasTold(DoorEvent event, Comer comer, Instant now) {
        if (event.notAgainWithin().isZero()) {
            return false;
        }
        if (toldUntil.size() >= MOST_REMEMBERED) {
            toldUntil.values().removeIf(until -> !now.isBefore(until));
        }
        String what = event + " " + comer;
        Instant until = toldUntil.get(what);
        if (until != null && now.isBefore(until)) {
            return true;
        }
        if (toldUntil.size() < MOST_REMEMBERED) {
            toldUntil.put(what, now.plus(event.notAgainWithin()));
        }
        return false;
    }

    /** Nothing in it was typed by anybody but a first letter, and of an address only what a path may hold. */
    private static String line(DoorEvent event, Comer comer, Optional<String> request) {
        return event.code()
                + " person=" + comer.person().map(PersonId::toString).orElse("-")
                + " typed=" + comer.typed().filter(typed -> !typed.isEmpty()).orElse("-")
                + " address=" + comer.address()
                + " request=" + request.orElse("-");
    }
}
