package org.countersign.people.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.people.Persons;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.ClockBehind;
import org.countersign.site.clock.ClockWatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the clock is held against is the last entry of the journal. */
@QuarkusTest
@Tag("database")
class LastEntryTest {

    @Inject
    Persons persons;

    @Inject
    CentreClock clock;

    @Inject
    ClockWatch watch;

    @Test
    void theClockIsBehindUntilItIsPastTheLastEntry() {
        assertThat(watch.behind()).isEmpty();
        Instant ahead = clock.now().plus(Duration.ofDays(2));
        try {
            clock.playing(ahead, () -> persons.add(Role.LEARNER));

            assertThat(watch.behind()).map(ClockBehind::last).contains(ahead);
            Optional<ClockBehind> later = clock.playing(ahead, watch::behind);
            assertThat(later).isEmpty();
        } finally {
            persons.add(Role.LEARNER); // The verbs themselves are not asked here, so that the tests that follow have a
            // clock.
        }
        assertThat(watch.behind()).isEmpty();
    }
}
