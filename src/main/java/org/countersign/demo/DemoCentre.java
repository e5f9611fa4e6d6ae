package org.countersign.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import org.countersign.site.clock.CentreClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the demo centre, in an empty database only and only while it is switched on, and says how to sign in to it. What
 * was made is a centre like any other: its accounts go on to work when the switch is off.
 */
@ApplicationScoped
class DemoCentre {

    /** After all rooms have looked at what they find at start. */
    private static final int LATE = 5000;

    private final boolean wanted;
    private final DemoStory story;
    private final CentreClock clock;
    private volatile boolean open;

    DemoCentre(@ConfigProperty(name = "countersign.demo") boolean wanted, DemoStory story, CentreClock clock) {
        this.wanted = wanted;
        this.story = story;
        this.clock = clock;
    }

    /** Whether its accounts may be named to everybody: the switch is on and the centre is the demo centre. */
    boolean isOpen() {
        return open;
    }

    void atStart(@Observes @Priority(LATE) StartupEvent start) {
        if (!wanted) {
            return;
        }
        if (story.mayBegin()) {
            story.begin();
        }
        if (story.mayGoOn()) {
            Log.info("The demo centre is being made; this may take half a minute.");
            Instant begun = clock.now();
            story.goOn();
            Log.infof(
                    "The demo centre was made in %d ms.",
                    Duration.between(begun, clock.now()).toMillis());
        }
        open = story.isThisCentre();
        if (!open) {
            Log.warn(
                    "countersign.demo is on, but this centre was not made as the demo centre; nothing was added to it.");
        }
    }
}
