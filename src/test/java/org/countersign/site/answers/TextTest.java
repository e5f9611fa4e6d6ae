package org.countersign.site.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void nothingTypedIsEmpty() {
        assertThat(Text.line(null)).isEmpty();
        assertThat(Text.passage(null)).isEmpty();
    }

    @Test
    void theThreeWaysToEndALineAreOne() {
        assertThat(Text.passage("one\r\ntwo\rthree\nfour")).isEqualTo("one\ntwo\nthree\nfour");
    }

    /** Word and e-mails end lines with the first three; the last three end a page, a line and a paragraph. */
    @Test
    void whatOtherProgramsEndALineWithEndsItHereToo() {
        assertThat(Text.passage("one\u000Btwo\u0085three\ffour\u2028five\u2029six"))
                .isEqualTo("one\ntwo\nthree\nfour\nfive\nsix");
    }

    @Test
    void aLineHasNeitherEndsOfLinesNorDoubleSpaces() {
        assertThat(Text.line("  A refund \r\n\t at  the till ")).isEqualTo("A refund at the till");
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreLeftOut() {
        assertThat(Text.passage("bell\u0007, nothing\u0000, half\uD83D, whole\uD83D\uDE00"))
                .isEqualTo("bell, nothing, half, whole\uD83D\uDE00");
    }

    @Test
    void marksThatTurnTheOrderOfWhatFollowsAreLeftOut() {
        assertThat(Text.line("refund\u202Efdp.exe\u202C and \u2066more\u2069")).isEqualTo("refundfdp.exe and more");
    }

    @Test
    void lettersOfScriptsThatNeedJoinersKeepThem() {
        String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        assertThat(Text.line(persian)).isEqualTo(persian);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", " \u00A0 ", "\u2060\uFEFF", "\u200D", "\u2028\n\u2003"})
    void whatNobodyCouldSeeSaysNothing(String typed) {
        assertThat(Text.passage(typed)).isEmpty();
        assertThat(Text.line(typed)).isEmpty();
    }
}
