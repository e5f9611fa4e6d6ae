package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Standard;
import org.countersign.standards.form.CanonicalForm;
import org.countersign.standards.form.Form;
import org.countersign.standards.form.YamlText;
import org.countersign.standards.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria with items below them, with notes, and groups of which some are enough: as they are read, and what cannot be. */
class ItemsOfCriteriaTest {

    private static final Path FILES = Path.of("src/test/resources/standards-with-ranges");

    private static String text(String file) {
        try {
            return Files.readString(FILES.resolve(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static LibraryOfTexts with(String kitchen) {
        return LibraryOfTexts.shipped()
                .with("p.yaml", text("barber-policy.yaml"))
                .with("k.yaml", kitchen);
    }

    private static Standard read(String kitchen) {
        LibraryOfTexts library = with(kitchen);
        assertThat(library.problems()).isEmpty();
        return library.read().standard(new EditionKey("KITCHEN-1", "1")).orElseThrow();
    }

    private final Standard kitchen = read(text("kitchen.yaml"));

    private Criterion criterion(String code) {
        return kitchen.criterion(code).orElseThrow();
    }

    @Test
    void itemsFollowTheirCriterionUnderItsCode() {
        assertThat(kitchen.criteria())
                .extracting(Criterion::code)
                .startsWith("P1", "P2", "P2.a", "P2.b", "P2.c", "P3", "P3.i", "P3.ii", "P3.iii", "P4");
        assertThat(criterion("P2.b").partOf()).contains("P2");
        assertThat(criterion("P2").itemsAsked()).isEqualTo(OptionalInt.of(3));
        assertThat(criterion("P3").itemsAsked()).isEqualTo(OptionalInt.of(2));
        assertThat(criterion("P2").note()).contains(Prose.of("Indicative content: boards, knives, labels, probes."));
        assertThat(criterion("P1").hasItems()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "P3, a, P3.a",
        "P3, P3a, P3a",
        "P3, P3.a, P3.a",
        "P3, P30, P3.P30",
        "1, 1, 1.1",
        "1, 10, 1.10",
        "1.1, 1.1.2, 1.1.2",
        "a, ai, ai"
    })
    void anItemGoesByItsOwnCodeWhereThatBeginsWithThatOfItsCriterion(String criterion, String written, String code) {
        assertThat(Criterion.itemCode(criterion, written)).isEqualTo(code);
    }

    @Test
    void whatTheUnitCanDoWithoutIsNotAskedForByItself() {
        assertThat(kitchen.criteria().stream()
                        .filter(Criterion::isAskedForItself)
                        .map(Criterion::code))
                .containsExactly("P1", "P2", "P3", "K1");
        assertThat(kitchen.groups()).extracting(CriteriaGroup::atLeast).contains(OptionalInt.of(2));
    }

    @Test
    void whatIsSaidOfThemIsWrittenAsItWasRead() {
        assertThat(CanonicalForm.standard(CanonicalForm.of(kitchen))).isEqualTo(kitchen);
        assertThat(read(YamlText.of(Form.of(kitchen), List.of()))).isEqualTo(kitchen);
        assertThat(CanonicalForm.digests(kitchen))
                .doesNotContainAnyElementsOf(
                        CanonicalForm.digests(read(text("kitchen.yaml").replace("        at-least: 2\n", ""))));
    }

    @Test
    void whatIsAskedForInAnyCaseLeavesNoTrace() {
        Standard all = read(text("kitchen.yaml").replace("        at-least: 2\n", "        at-least: 3\n"));

        assertThat(CanonicalForm.digests(all))
                .isEqualTo(CanonicalForm.digests(read(text("kitchen.yaml").replace("        at-least: 2\n", ""))));
    }

    @Test
    void aTextKeepsItsParagraphsAndListsAndIsOneLineInSentences() {
        Criterion pudding = criterion("D5");

        assertThat(pudding.wording().source())
                .isEqualTo("a pudding, with all of:\n\n- a *hot* sauce\n- two textures:\n  - one that snaps\n"
                        + "  - one that melts");
        assertThat(pudding.text())
                .isEqualTo("a pudding, with all of: a hot sauce; two textures: one that snaps; one that melts");
        assertThat(pudding.note().orElseThrow().rest()).isEqualTo("<ol><li>custard</li><li>caramel</li></ol>");
    }

    @Test
    void aTextThatWasFrozenBeforeItHadListsIsKnownAgain() {
        String together = text("kitchen.yaml").replaceAll("(?s)text: \\|\\s+a pudding.*?note: \\|.*?heading", """
                        text: "a pudding, with all of: - a *hot* sauce - two textures: - one that snaps - one that melts"
                                note: "Sauces: 1. custard 2. caramel"
                          - heading""");
        Standard before = read(together);

        assertThat(before).isNotEqualTo(kitchen);
        assertThat(CanonicalForm.digests(kitchen)).contains(CanonicalForm.digest(CanonicalForm.of(before)));
    }

    @Test
    void aRangeOfACriterionIsOfItsItemsToo() {
        Standard ranged =
                read(text("kitchen.yaml") + "ranges: [{code: W, name: Where, criterion: P2, items: {w: here}}]\n");

        assertThat(ranged.criteriaOf(ranged.ranges().get(0)))
                .extracting(Criterion::code)
                .containsExactly("P2", "P2.a", "P2.b", "P2.c");
        assertThat(ranged.criterion("P2").flatMap(Criterion::note)).isNotEqualTo(Optional.empty());
    }

    private static List<String> problems(String was, String is) {
        assertThat(text("kitchen.yaml")).contains(was);
        return with(text("kitchen.yaml").replace(was, is)).problems();
    }

    @Test
    void whatNobodyCouldMeetIsSaidWithItsPlaceAndWhatToDo() {
        assertThat(problems("        at-least: 2\n", "        at-least: 4\n"))
                .containsExactly("k.yaml:25:19: Criterion P3 asks for at least 4 of 3 items, which nobody could meet."
                        + " Correct the number, or give the items that are missing.");
        assertThat(problems("    at-least: 2\n    items:\n      D1", "    at-least: 6\n    items:\n      D1"))
                .containsExactly("k.yaml:34:15: This group asks for at least 6 of 5 criteria, which nobody could meet."
                        + " Correct the number, or give the criteria that are missing.");
        assertThat(problems("P1: check the delivery against the order", "P1: {text: check, at-least: 1}"))
                .containsExactly("k.yaml:15:35: Criterion P1 asks for at least 1 of 0 items, which nobody could meet."
                        + " Correct the number, or give the items that are missing.");
    }

    @Test
    void aCodeNamesOneThingOnlyBelowACriterionToo() {
        assertThat(problems("P1: check the delivery against the order", "P2.a: check the delivery"))
                .containsExactly("k.yaml:20:11: Criterion P2.a stands here a second time; the first is on line 15."
                        + " Give one of the two a code of its own.");
    }

    @Test
    void nothingIsOptionalTwiceOver() {
        assertThat(problems("D1: a soup", "D1: {text: a soup, optional: true}"))
                .containsExactly("k.yaml:36:26: Criterion D1 is optional, and of its group some are enough anyway."
                        + " Leave \"optional\" out, or put the criterion in a group of its own.");
    }

    @Test
    void itemsHaveNoItems() {
        assertThat(problems("b: the grill", "b: {text: the grill, items: {i: left}}"))
                .containsExactly(
                        "k.yaml:21:32: \"items\" is not a key that is known here. Remove it, or use one of: text, note.");
    }
}
