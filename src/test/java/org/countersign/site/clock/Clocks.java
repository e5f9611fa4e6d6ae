package org.countersign.site.clock;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Clocks for tests without a container, and one that goes wrong in a test with one. */
public final class Clocks {

    private Clocks() {}

    public static CentreClock london() {
        return new CentreClock(ZoneId.of("Europe/London"));
    }

    /** Three days behind what is recorded, until the test ends; says when that was. */
    public static Instant setBack(CentreClock clock) {
        Instant last = clock.now().plus(Duration.ofDays(3));
        QuarkusMock.installMockForType(
                new ClockWatch(clock, () -> Optional.of(last), Optional.empty()), ClockWatch.class);
        return last;
    }

    /** As it was before. */
    public static void putRight(CentreClock clock) {
        QuarkusMock.installMockForType(new ClockWatch(clock, Optional::empty, Optional.empty()), ClockWatch.class);
    }
}
