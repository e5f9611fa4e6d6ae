package org.countersign.site.saved;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;

/** When something was saved, as one says it today: 14:32, and of another day with its date. */
@ApplicationScoped
class SavedMoments {

    private final CentreClock clock;

    SavedMoments(CentreClock clock) {
        this.clock = clock;
    }

    String told(Instant moment) {
        return clock.dateOf(moment).equals(clock.today())
                ? Dates.clock(moment.atZone(clock.zone()))
                : Dates.timed(moment, clock.zone());
    }
}
