package org.countersign.records.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How facts and texts are written on paper. */
class PrintedWordsTest {

    private static final PrintedWords WORDS = new PrintedWords(Typefaces.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân Ŵyn-Łukasiewicz",
                "Őrs Ñáñez Şükrü GROẞ",
                "Ógláigh Čapek Þórður Ægir Øre Ðuro",
                "Nguyễn Thị Hồng Ằ",
                "Oʻahu Kekuʻiapoiwa ʼAwakea",
                "Ǝ Ɓɛɖɔ Ŋdim Ɣ",
                "Иван Ωμέγα",
                "✓ → ≥ ☐ ½ € № “quoted” – — …"
            })
    void aNameInLatinScriptPrintsAsItIsWritten(String name) {
        assertThat(WORDS.printable(name)).isEqualTo(name);
    }

    @Test
    void everyLatinLetterOfUnicodePrints() {
        StringBuilder letters = new StringBuilder();
        // To the end of Latin Extended Additional: what the orthographies of Europe, Africa and Vietnam are written in.
        for (int letter = 'A'; letter <= 0x1EFF; letter++) {
            if (Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
                letters.appendCodePoint(letter);
            }
        }
        assertThat(letters.codePoints().count()).isGreaterThan(900);
        assertThat(WORDS.printable(letters.toString())).doesNotContain("\uFFFD");
    }

    @Test
    void accentsThatWereTypedApartAreJoinedToTheirLetter() {
        assertThat(WORDS.printable("Z\u030Cizek Si\u0061\u0302n W\u0302yn")).isEqualTo("Žizek Siân Ŵyn");
    }

    @Test
    void anAccentWithoutALetterOfItsOwnStaysBesideItsLetter() {
        assertThat(WORDS.printable("E\u0331")).isEqualTo("E\u0331");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    小林, \uFFFD\uFFFD
                    محمد, \uFFFD\uFFFD\uFFFD\uFFFD
                    Hi 😀, Hi \uFFFD
                    """)
    void aCharacterThatNoTypefaceHasPrintsAsAVisibleMark(String text, String printed) {
        assertThat(WORDS.printable(text)).isEqualTo(printed);
    }

    @Test
    void whatIsNotACharacterAtAllPrintsAsAMarkToo() {
        assertThat(WORDS.printable("a\ud800b\uffffc\ufffcd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void whatIsNeverVisibleIsLeftOut() {
        assertThat(WORDS.printable("a\u0000b\u0007c\u001bd\u200be\u202ef\ufeffg\u00adh\ufe0f"))
                .isEqualTo("abcdefgh");
    }

    @Test
    void aLineBreakStaysHoweverItWasTyped() {
        assertThat(WORDS.printable("one\r\ntwo\rthree\u2028four\tfive")).isEqualTo("one\ntwo\nthree\nfour five");
    }

    @Test
    void markupIsText() {
        assertThat(WORDS.map("<b title=\"x\">R&D</b>", null))
                .isEqualTo("&lt;b title=&quot;x&quot;&gt;R&amp;D&lt;/b&gt;");
    }

    @Test
    void datesAndTimesAreWrittenAsPeopleInBritainWriteThem() {
        assertThat(WORDS.map(LocalDate.of(2026, 3, 3), null)).isEqualTo("3 March 2026");
        ZonedDateTime summer = ZonedDateTime.of(2026, 7, 9, 8, 5, 59, 0, ZoneId.of("Europe/London"));
        assertThat(WORDS.map(summer, null)).isEqualTo("9 July 2026, 08:05 BST");
    }

    @Test
    void listsAreSetWithCommasAndWhatIsNotThereLeavesNothing() {
        assertThat(WORDS.map(List.of("E01", "E03"), null)).isEqualTo("E01, E03");
        assertThat(WORDS.map(Optional.of(LocalDate.of(2026, 3, 3)), null)).isEqualTo("3 March 2026");
        assertThat(WORDS.map(Optional.empty(), null)).isEmpty();
    }
}
