package org.countersign.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Catalogued;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Published;
import org.countersign.standards.Published.Level;
import org.countersign.standards.Standard;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what somebody types and chooses finds a standard, in the catalogue that is shipped and in a made one. */
class StandardsIndexTest {

    private static final List<Catalogued<Standard>> SHIPPED =
            LibraryReader.read(LibrarySources.shipped()).standards().values().stream()
                    .map(StandardsIndexTest::held)
                    .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INSCS016               | INSCS016           | its id
            inscs 016              | INSCS016           | with a space in it
            challenging            | INSCS016, INSCS004 | a word of its title, before one of a criterion
            CHALLENGING deliver    | INSCS016           | words in any order
            CFACSF2                | INSCS016           | a URN it was made from
            CFACSC4                | CFACSC4, INSCS016  | and one that the catalogue still has
            difficult customers    | CFACSC4, INSCS016  | a former title
            FE2D-04                | CFACSC4, INSCS016  | a unit code, however it is written
            challenging difficult  | INSCS016           | the new title and the former one
            INSCS001 body language | INSCS001           | its id and words of a criterion
            body-language adapt    | INSCS001           | words of its criteria in any order, with a hyphen
            016 004                | ''                 | parts of two standards
            """)
    void aStandardIsFoundByWhateverItIsOrWasCalledAndByWhatItsCriteriaSay(String typed, String found, String by) {
        assertThat(String.join(", ", ids(SHIPPED, StandardsFilter.of(typed))))
                .as(by)
                .isEqualTo(found);
    }

    @Test
    void whoTypesNoWordIsGivenAllInTheirOrder() {
        assertThat(ids(SHIPPED, StandardsFilter.of(null)))
                .containsExactly("CFACSC4", "INSCS001", "INSCS004", "INSCS016");
        assertThat(ids(SHIPPED, StandardsFilter.of(" - "))).isEqualTo(ids(SHIPPED, StandardsFilter.of(null)));
        assertThat(StandardsFilter.of(" - ").narrows()).isFalse();
        assertThat(StandardsFilter.of("x").narrows()).isTrue();
    }

    @Test
    void whatIsCalledSoComesBeforeWhatOnlySaysSo() {
        List<Catalogued<Standard>> made = List.of(
                held(standard("A1", "Wash hair", "follow-up every café e-mail", published("Hair", "2", "en"))),
                held(standard("B1", "Answer e-mail", "greet people", published("Office", "3", "en"))));
        assertThat(ids(made, StandardsFilter.of("EMAIL"))).containsExactly("B1", "A1");
        assertThat(ids(made, StandardsFilter.of("cafe followup"))).containsExactly("A1");
        assertThat(ids(made, StandardsFilter.of("everycafe")))
                .as("two words of a criterion are not one")
                .isEmpty();
    }

    @Test
    void whatIsPublishedNarrowsItDownHoweverItIsWritten() {
        List<Catalogued<Standard>> made = List.of(
                held(standard("A1", "Wash hair", "greet", published("Hair & Beauty", "2", "en"))),
                held(standard("B1", "Torri gwallt", "cyfarch", published("Hair & Beauty", "3", "cy"))));
        assertThat(ids(made, new StandardsFilter(null, "hair & beauty", null, null, null)))
                .containsExactly("A1", "B1");
        assertThat(ids(made, new StandardsFilter(null, null, "rqf 3", null, null)))
                .containsExactly("B1");
        assertThat(ids(made, new StandardsFilter(null, null, null, "CY", null))).containsExactly("B1");
        assertThat(ids(made, new StandardsFilter("wash", null, null, "cy", null)))
                .isEmpty();
    }

    @Test
    void whatWasMadeAnewOrCorrectedIsNoLongerCurrent() {
        assertThat(ids(SHIPPED, new StandardsFilter(null, null, null, null, "no-longer-current")))
                .containsExactly("CFACSC4");
        assertThat(ids(SHIPPED, new StandardsFilter(null, null, null, null, "IN_USE")))
                .isEmpty();
        assertThat(ids(SHIPPED, new StandardsFilter(null, null, null, null, "NOT_IN_USE")))
                .hasSize(4);
    }

    @Test
    void whatIsReadAgainIsFoundAsItIsNow() {
        StandardsIndex before = StandardsIndex.EMPTY.of(SHIPPED);
        assertThat(before.of(SHIPPED)).as("nothing is folded twice").isSameAs(before);
        List<Catalogued<Standard>> now = new ArrayList<>(SHIPPED);
        now.set(0, held(standard("CFACSC4", "Another title", "greet", published("Hair", "2", "en"))));
        StandardsIndex after = before.of(now);
        assertThat(after.found(StandardsFilter.of("another title greet"), now)).hasSize(1);
        assertThat(after.found(StandardsFilter.of("challenging"), now)).hasSize(2);
    }

    private static List<String> ids(List<Catalogued<Standard>> all, StandardsFilter filter) {
        return StandardsIndex.EMPTY.of(all).found(filter, all).stream()
                .map(one -> one.held().key().id())
                .toList();
    }

    private static Catalogued<Standard> held(Standard standard) {
        return new Catalogued<>(standard.key(), standard, Optional.empty(), Optional.empty());
    }

    private static Standard standard(String id, String title, String criterion, Published published) {
        CriteriaGroup group = new CriteriaGroup(
                CriterionKind.PERFORMANCE,
                Optional.empty(),
                "Performance criteria",
                "",
                List.of(new Criterion("P1", CriterionKind.PERFORMANCE, criterion)));
        return new Standard(
                new EditionKey(id, "1"),
                Optional.empty(),
                title,
                published,
                List.of(),
                List.of(group),
                List.of(),
                Optional.empty(),
                new EditionKey("policy", "1"));
    }

    private static Published published(String suite, String level, String language) {
        return new Published(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Level("RQF", level)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(suite),
                List.of(),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
