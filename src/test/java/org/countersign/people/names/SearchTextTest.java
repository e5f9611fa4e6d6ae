package org.countersign.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what somebody types finds what people are called; the other half of the comparison is the database's. */
class SearchTextTest {

    private static final SearchText ZOE = new SearchText("zoe.w zoelukasiewiczobriensmith|4729118603|zoewexampleorg");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zoe                       | true
            Zoë                       | true
            brien zoe                 | true
            O'Brien                   | true
            O’Brien                   | true
            oʼbrien                   | true
            o brien                   | true
            obrien-smith              | true
            O'Brien‑Smith             | true
            Smith O'Brien             | true
            4729 118 603              | true
            118603                    | true
            zoe.w@example.org         | true
            zoe nobody                | false
            4729 999                  | false
            """)
    void wordsFindSomebodyInWhateverOrderAndHoweverTheirSignsAreTyped(String typed, boolean found) {
        assertThat(ZOE.matches(typed)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"''", "' - '", "'’'"})
    void whoTypesNoWordIsShownEverybody(String typed) {
        assertThat(ZOE.matches(typed)).isTrue();
    }

    @Test
    void whatNoDatabaseTakesIsNotLookedFor() {
        assertThat(SearchText.words("an\u0000na \u0000 \uD83D")).containsExactly("anna");
    }
}
