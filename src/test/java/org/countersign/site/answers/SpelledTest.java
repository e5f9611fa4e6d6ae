package org.countersign.site.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants are written as in the files of the standards, and read by their names too. */
class SpelledTest {

    private enum Place {
        PAID_JOB,
        SIMULATION
    }

    @Test
    void aConstantIsWrittenInSmallLettersWithHyphens() {
        assertThat(Spelled.of(Place.PAID_JOB)).isEqualTo("paid-job");
        assertThat(Spelled.of(Place.values())).containsExactly("paid-job", "simulation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid-job", "PAID_JOB"})
    void itIsReadAsItIsWrittenAndByItsName(String sent) {
        assertThat(Spelled.read(Place.values(), sent)).contains(Place.PAID_JOB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "paid_job", "Paid-job", "PAID-JOB", "paid job"})
    void nothingElseIsTakenForIt(String sent) {
        assertThat(Spelled.read(Place.values(), sent)).isEmpty();
    }

    @Test
    void whereNothingIsSentThereIsNone() {
        assertThat(Spelled.read(Place.values(), null)).isEmpty();
    }
}
