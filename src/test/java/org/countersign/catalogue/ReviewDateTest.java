package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026,       2025-12-31, AHEAD
            2026,       2026-01-01, DUE_THIS_YEAR
            2026,       2026-12-31, DUE_THIS_YEAR
            2026,       2027-01-01, PASSED
            2026-03,    2026-02-28, AHEAD
            2026-03,    2026-03-31, DUE_THIS_MONTH
            2026-03,    2026-04-01, PASSED
            2026-03-31, 2026-03-30, AHEAD
            2026-03-31, 2026-03-31, DUE_TODAY
            2026-03-31, 2026-04-01, PASSED
            """)
    void aReviewIsDueToTheLastDayOfWhatIsPrinted(String printed, LocalDate today, ReviewDate.Standing standing) {
        assertThat(ReviewDate.of(printed)).map(date -> date.on(today)).contains(standing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "March", "Spring ’26", "2026-13", "31/03/2026", "in due course"})
    void aDateInWordsIsLeftAsItIsPrinted(String printed) {
        assertThat(ReviewDate.of(printed)).isEmpty();
    }
}
