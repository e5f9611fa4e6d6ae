package org.countersign.standards.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Standard;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

    private static final Library SHIPPED = LibraryReader.read(LibrarySources.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            greet <b>every</b> customer           | look-at-this    | P1 has "<b>" in it, left over from a web page.
            greet&nbsp;every customer             | look-at-this    | P1 has "&nbsp;" in it, left over from a web page.
            • greet every customer                | look-at-this    | P1 begins with the mark of a list.
            greet every customer and ask for the  | look-at-this    | P1 seems to end in the middle of a sentence, with "the".
            greet every customer (in the shop     | look-at-this    | P1 seems to end in the middle of a sentence, with "shop".
            say “good morning to every customer   | for-information | P1 has a quotation mark without its other half.
            Say goodbye.                          | look-at-this    | P2 says the same as P1.
            """)
    void whatIsHardlyMeantIsSaid(String text, String severity, String sentence) {
        List<Lint.Noticed> found = Lint.of(standard("P1", text, "P2", "say goodbye"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).notice().what()).isEqualTo(sentence);
        assertThat(found.get(0).notice().fault().severity().name().toLowerCase().replace('_', '-'))
                .isEqualTo(severity);
        assertThat(found.get(0).notice().fault().isNotice()).isTrue();
    }

    @Test
    void aGapBetweenCodesIsSaid() {
        assertThat(Lint.of(standard("P1", "greet", "P3", "say goodbye")))
                .extracting(noticed -> noticed.code() + ": " + noticed.notice().what())
                .containsExactly("P3: P1 is followed by P3.");
    }

    @Test
    void whatIsMeantIsNot() {
        assertThat(Lint.of(standard(
                        "P1", "greet every customer; and", "P2", "say “goodbye” (or the like) when they go to")))
                .isEmpty();
    }

    @Test
    void thePublishedWordingOfWhatIsShippedIsInNobodysWay() {
        assertThat(SHIPPED.standards().values().stream()
                        .flatMap(standard -> Lint.of(standard).stream())
                        .map(noticed -> noticed.notice().what()))
                .isEmpty();
    }

    private static Standard standard(String... codesAndTexts) {
        List<Criterion> criteria = new ArrayList<>();
        for (int at = 0; at < codesAndTexts.length; at += 2) {
            criteria.add(new Criterion(codesAndTexts[at], CriterionKind.PERFORMANCE, codesAndTexts[at + 1]));
        }
        Standard any = SHIPPED.standards().get(SHIPPED.standards().firstKey());
        return new Standard(
                any.key(),
                Optional.empty(),
                "Greet",
                any.published(),
                List.of(),
                Stream.of(new CriteriaGroup(
                                CriterionKind.PERFORMANCE, Optional.empty(), "Performance", "You must:", criteria))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                any.defaultPolicy());
    }
}
