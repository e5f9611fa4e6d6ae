package org.countersign.site.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Holds the clock against what is recorded, at start and before each change. While it is behind nothing is recorded, and
 * signing in and reading go on; whoever runs the program is told by the log, once each time.
 */
@ApplicationScoped
public class ClockWatch {

    private static final Logger LOG = Logger.getLogger(ClockWatch.class);

    private final CentreClock clock;
    private final LastRecorded lastRecorded;
    private final Optional<Instant> wasAhead;
    private final AtomicBoolean told = new AtomicBoolean();

    ClockWatch(
            CentreClock clock,
            LastRecorded lastRecorded,
            @ConfigProperty(name = "countersign.clock.was-ahead") Optional<Instant> wasAhead) {
        this.clock = clock;
        this.lastRecorded = lastRecorded;
        this.wasAhead = wasAhead;
    }

    void atStart(@Observes StartupEvent start) {
        behind();
    }

    /** Empty while the clock may be right. */
    public Optional<ClockBehind> behind() {
        Optional<ClockBehind> behind = ClockBehind.of(clock.now(), lastRecorded.moment(), wasAhead);
        if (told.getAndSet(behind.isPresent()) != behind.isPresent()) {
            behind.ifPresentOrElse(
                    ClockWatch::tell, () -> LOG.info("The clock is past the last entry of the journal."));
        }
        return behind;
    }

    private static void tell(ClockBehind behind) {
        LOG.errorf(
                "The clock shows %s, but the last entry of the journal was recorded at %s, so nothing is recorded until it is"
                        + " past that. Put the clock right; the program need not be started again. If the clock is right now"
                        + " and was ahead then, start the program with countersign.clock.was-ahead=%s.",
                behind.clock(), behind.last(), behind.last());
    }
}
