package org.countersign.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.Criterion;
import org.countersign.standards.importing.documents.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each piece of an imported standard comes from. */
class TracedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/INSCS016.txt",
                "/sources/CFACSC4.txt",
                "/importing/florist-pages.txt",
                "/importing/bakery-nvq.txt",
                "/importing/mane-ranges.txt",
                "/importing/kitchen-groups.txt",
                "/importing/codes-apart.txt",
                "/importing/web-page.html"
            })
    void everyCriterionIsTracedToTheLinesItsWordsStandOn(String document) throws Exception {
        Imported.Result result = Imports.of(document, Imports.bytes(document), Map.of())
                .get(0)
                .result()
                .orElseThrow();
        List<Traced> pieces = Traced.of(result);

        for (Criterion criterion : result.standard().criteria()) {
            assertThat(pieces).as(criterion.code()).anySatisfy(piece -> {
                assertThat(piece.name()).isEqualTo(criterion.code());
                assertThat(piece.text()).isEqualTo(criterion.text());
                assertThat(words(linesOf(result.source(), piece))).containsAll(words(criterion.text()));
            });
        }
    }

    /** Also where a heading further down divides the list, and what is above it belongs to the first part. */
    @Test
    void aGroupIsTracedToItsHeading() throws Exception {
        String document = String.join(
                "\n",
                "GARDEN7",
                "Look after pot plants",
                "Performance criteria",
                "You must be able to:",
                "1. check how dry the soil is before you water",
                "Tool requirements",
                "2. clean the tools after use",
                "Knowledge and understanding",
                "You need to know and understand:",
                "1. why roots need air",
                "2. how light changes over the year");
        Imported.Result result = Imports.of("plants.txt", document.getBytes(StandardCharsets.UTF_8), Map.of())
                .get(0)
                .result()
                .orElseThrow();

        assertThat(Traced.of(result))
                .filteredOn(piece -> piece.kind() == Traced.Kind.HEADED)
                .extracting(piece -> piece.span().first())
                .containsExactly(3, 6, 8);
    }

    private static String linesOf(List<Line> lines, Traced piece) {
        return lines.stream()
                .filter(line -> piece.span().first() <= line.number()
                        && line.number() <= piece.span().last())
                .map(Line::text)
                .collect(Collectors.joining(" "));
    }

    /** Without long ones, which a hyphen at the end of a line may divide. */
    private static Set<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}]+"))
                .filter(word -> word.length() < 9)
                .collect(Collectors.toSet());
    }
}
