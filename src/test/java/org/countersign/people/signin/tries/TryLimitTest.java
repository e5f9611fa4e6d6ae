package org.countersign.people.signin.tries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TryLimitTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # failures, seconds to wait
            0,    0
            4,    0
            5,    1
            6,    2
            8,    8
            11,  64
            12, 120
            999, 120
            """)
    void theWaitOfANameDoublesUpToALongest(int failures, long seconds) {
        assertThat(TryLimit.NAME.delayAfter(failures)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # failures, minutes since the last, failures left
            7,    0, 7
            7,   14, 7
            7,   15, 6
            7,   45, 4
            7, 1000, 0
            """)
    void failuresAreForgottenOneByOne(int failures, long minutes, int left) {
        assertThat(TryLimit.NAME.leftAfter(failures, Duration.ofMinutes(minutes)))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"29, 0", "30, 1", "33, 8", "60, 60"})
    void anAddressThatACollegeSharesWaitsLater(int failures, long seconds) {
        assertThat(TryLimit.address(30).delayAfter(failures)).hasSeconds(seconds);
    }
}
