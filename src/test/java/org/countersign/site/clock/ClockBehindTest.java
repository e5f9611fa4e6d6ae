package org.countersign.site.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockBehindTest {

    private static final Instant LAST = Instant.parse("2026-11-29T14:32:10.123456Z");

    @Test
    void aClockThatIsDaysBackIsBehind() {
        Instant clock = LAST.minus(Duration.ofDays(3));

        assertThat(told(clock)).contains(new ClockBehind(clock, LAST));
    }

    @Test
    void fiveMinutesAreWhatTwoClocksMayBeApart() {
        Instant fiveMinutesBack = LAST.minus(Duration.ofMinutes(5));

        assertThat(told(fiveMinutesBack)).isEmpty();
        assertThat(told(fiveMinutesBack.minusNanos(1))).isPresent();
    }

    @Test
    void aClockThatIsPastTheLastEntryMayBeRight() {
        assertThat(told(LAST)).isEmpty();
        assertThat(told(LAST.plus(Duration.ofDays(700)))).isEmpty();
    }

    @Test
    void nothingIsBehindWhereNothingWasEverRecorded() {
        assertThat(ClockBehind.of(Instant.EPOCH, Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void whereTheClockWasAheadThatVeryEntryIsNotHeldAgainstIt() {
        Instant clock = LAST.minus(Duration.ofDays(3));

        assertThat(ClockBehind.of(clock, Optional.of(LAST), Optional.of(LAST))).isEmpty();
        assertThat(ClockBehind.of(clock, Optional.of(LAST.minusSeconds(1)), Optional.of(LAST)))
                .as("another entry")
                .isPresent();
    }

    private static Optional<ClockBehind> told(Instant clock) {
        return ClockBehind.of(clock, Optional.of(LAST), Optional.empty());
    }
}
