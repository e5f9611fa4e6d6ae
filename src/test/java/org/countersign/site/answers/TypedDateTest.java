package org.countersign.site.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({"2026-03-31", "1900-01-01", "2199-12-31"})
    void aDateIsReadAsTheBrowserSendsIt(String typed) {
        assertThat(TypedDate.read("from", " " + typed + " ").orThrow()).isEqualTo(LocalDate.parse(typed));
    }

    /** The databases hold some of these as another day, and then the journal no longer fits the fact. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0026-11-26        | 26
        0000-01-01        | 0
        -999999999-01-01  | -999999999
        1899-12-31        | 1899
        2200-01-01        | 2200
        +999999999-12-31  | 999999999
        """)
    void aSlipInTheYearIsTold(String typed, String year) {
        assertThat(TypedDate.read("from", typed))
                .hasToString("Refused[refusals=[Refusal[kind=INVALID, code=not-a-year, field=Optional[from],"
                        + " sentence=Nothing was recorded: “" + typed + "” is in the year " + year
                        + ". Check the year and write the date like 2026-03-31.]]]");
    }

    @Test
    void whatIsFarTooLongForADateIsToldByHowItBegins() {
        String typed = "x".repeat(999) + "\uD83D\uDE00" + "y".repeat(9_000);

        assertThat(TypedDate.read("from", typed))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.toString())
                        .contains("“" + "x".repeat(999) + "…”")
                        .doesNotContain("yy"));
    }
}
