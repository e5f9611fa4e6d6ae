package org.countersign.site.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    /** As a clock may well show that begins anywhere. */
    private static final long BEGUN = Long.MAX_VALUE - Duration.ofSeconds(40).toNanos();

    private final Patience patience = new Patience(new Patience.Kind(Duration.ofSeconds(60), 1000), BEGUN);

    @Test
    void isUsedUpWhereNothingComes() {
        assertThat(patience.isAtAnEnd(after(60))).isFalse();
        assertThat(patience.isAtAnEnd(after(61))).isTrue();
    }

    @Test
    void isUsedUpByAByteNowAndThen() {
        for (int second = 1; second <= 60; second++) {
            patience.received(1, after(second));
        }

        assertThat(patience.isAtAnEnd(after(60))).isFalse();
        assertThat(patience.isAtAnEnd(after(61))).isTrue();
    }

    @Test
    void lastsAsLongAsEnoughComes() {
        for (int second = 1; second <= 3600; second++) {
            patience.received(1000, after(second));
            assertThat(patience.isAtAnEnd(after(second))).isFalse();
        }
    }

    @Test
    void isNotSavedUpByWhoeverSendsAlmostEverythingAtOnce() {
        patience.received(10_000_000, after(1));

        assertThat(patience.isAtAnEnd(after(61))).isFalse();
        assertThat(patience.isAtAnEnd(after(62))).isTrue();
    }

    private static long after(int seconds) {
        return BEGUN + Duration.ofSeconds(seconds).toNanos();
    }
}
