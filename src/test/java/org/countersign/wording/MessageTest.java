package org.countersign.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    private enum Kind {
        INTERIM,
        SUMMATIVE
    }

    @Test
    void namesWhatItIsGiven() {
        assertThat(said(
                        "{learner}’s {code}, on {on}: {pieces}",
                        Map.of(
                                "learner",
                                "Siân",
                                "code",
                                "C4.1.1",
                                "on",
                                LocalDate.of(2026, 3, 3),
                                "pieces",
                                List.of("E01", "E02", "E03"))))
                .isEqualTo("Siân’s C4.1.1, on 3 March 2026: E01, E02 and E03");
    }

    @Test
    void countsInWordsUpToNineInASentence() {
        String pattern = "{count, plural, =0 {Nothing waits.} one {One claim waits.} other {# claims wait.}} {count}";
        assertThat(said(pattern, Map.of("count", 0))).isEqualTo("Nothing waits. 0");
        assertThat(said(pattern, Map.of("count", 1))).isEqualTo("One claim waits. 1");
        assertThat(said(pattern, Map.of("count", 9L))).isEqualTo("nine claims wait. 9");
        assertThat(said(pattern, Map.of("count", 10))).isEqualTo("10 claims wait. 10");
    }

    @Test
    void beginsASentenceWithACapitalAlsoWhereANumberComesFirst() {
        String pattern = "{count, plural, one {One claim waits.} other {# claims wait.}}";
        assertThat(said(pattern, Map.of("count", 3))).isEqualTo("Three claims wait.");
        assertThat(said("{count, plural, other {# claims}}", Map.of("count", 3)))
                .isEqualTo("three claims");
    }

    @Test
    void countsAListAndNamesWhatIsInIt() {
        String pattern = "{pieces, plural, =0 {Nothing} one {# waits} other {# wait}}";
        assertThat(said(pattern, Map.of("pieces", List.of("E01")))).isEqualTo("E01 waits");
        assertThat(said(pattern, Map.of("pieces", List.of("E01", "E02")))).isEqualTo("E01 and E02 wait");
        assertThat(said(pattern, Map.of())).isEqualTo("Nothing");
    }

    @Test
    void choosesByConstantByTruthAndByWhetherThereIsAnything() {
        String kind = "{kind, select, INTERIM {Interim} other {Summative}}";
        assertThat(said(kind, Map.of("kind", Kind.INTERIM))).isEqualTo("Interim");
        assertThat(said(kind, Map.of("kind", Kind.SUMMATIVE))).isEqualTo("Summative");
        assertThat(said("{more, select, true {more} other {all}}", Map.of("more", true)))
                .isEqualTo("more");
        String code = "{code, select, none {all} other {on {code}}}";
        assertThat(said(code, Map.of("code", ""))).isEqualTo("all");
        assertThat(said(code, Map.of())).isEqualTo("all");
        assertThat(said(code, Map.of("code", "C4.1.1"))).isEqualTo("on C4.1.1");
    }

    @Test
    void anApostropheIsOneAndHidesNoPlace() {
        assertThat(said("the learner's {code}", Map.of("code", "C4.1.1"))).isEqualTo("the learner's C4.1.1");
    }

    @Test
    void isRefusedWhereItNamesWhatIsNotThere() {
        assertThatThrownBy(() -> said("{code}", Map.of())).hasMessageContaining("{code}");
        assertThatThrownBy(() -> Message.read("{code")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Message.read("{on, date, long}")).hasMessageContaining("{on}");
    }

    @Test
    void knowsWhatItNamesInAnyOfItsForms() {
        assertThat(Message.read("{a}{b, plural, one {{c}} other {{d, select, X {{e}} other {}}}}")
                        .names())
                .containsOnly("a", "b", "c", "d", "e");
    }

    /** Welsh has six forms, of which a translator gives those that differ. */
    @Test
    void countsAsALanguageDoes() {
        Language welsh = Language.of(new Locale("cy"));
        assertThat(List.of(0L, 1L, 2L, 3L, 6L, 7L).stream().map(welsh::plural))
                .containsExactly("zero", "one", "two", "few", "many", "other");
    }

    private static String said(String pattern, Map<String, ?> arguments) {
        return Message.read(pattern).said(new Arguments(arguments, Messages.beside(Language.class, Locale.ENGLISH)));
    }
}
