package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Passage;
import org.countersign.standards.Standard;
import org.countersign.standards.form.CanonicalForm;
import org.countersign.standards.form.Form;
import org.countersign.standards.form.YamlText;
import org.junit.jupiter.api.Test;

/** What stands over criteria: elements and outcomes, sub-headings, lead-ins, and where codes come from. */
class GroupsOfCriteriaTest {

    private static final Path FILES = Path.of("src/test/resources/standards-with-ranges");

    private final Standard garden = read(text("outcomes.yaml"));

    private static String text(String file) {
        try {
            return Files.readString(FILES.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static LibraryOfTexts with(String outcomes) {
        return LibraryOfTexts.shipped()
                .with("p.yaml", text("barber-policy.yaml"))
                .with("o.yaml", outcomes);
    }

    private static Standard read(String outcomes) {
        LibraryOfTexts library = with(outcomes);
        assertThat(library.problems()).isEmpty();
        return library.read().standard(new EditionKey("OUTCOMES-1", "1")).orElseThrow();
    }

    private static List<String> problems(String was, String is) {
        assertThat(text("outcomes.yaml")).contains(was);
        return with(text("outcomes.yaml").replace(was, is)).problems();
    }

    @Test
    void aCodeThatStandsInSeveralElementsIsToldApartByThem() {
        assertThat(garden.criteria())
                .extracting(Criterion::code)
                .containsExactly("LO1:AC1", "AC2", "LO2:AC1", "LO2:AC1.a", "LO2:AC1.b", "K1", "K2");
        assertThat(garden.itemsOf(garden.criterion("LO2:AC1").orElseThrow()))
                .extracting(Criterion::text)
                .containsExactly("a hedge", "a rose");
    }

    @Test
    void aCriterionMaySayAnotherKindThanItsGroup() {
        assertThat(garden.criteria().stream().filter(Criterion::isPerformance).map(Criterion::code))
                .containsExactly("LO1:AC1", "LO2:AC1", "LO2:AC1.a", "LO2:AC1.b");
    }

    @Test
    void whatStandsOverCriteriaIsInheritedAndSaidInFull() {
        assertThat(garden.groups().stream().map(garden::leadIn))
                .containsExactly(
                        "The learner can:",
                        "The learner can:",
                        "The learner can:",
                        "The learner knows:",
                        "The learner knows:");
        assertThat(garden.groups().stream().map(garden::heading))
                .containsExactly(
                        "LO1 Be able to plant",
                        "LO2 Be able to prune",
                        "LO3 Be able to work with others",
                        "Know the garden: Knowledge: The soil",
                        "Know the garden: Knowledge: The weather");
        assertThat(garden.groups().get(2).criteria()).isEmpty();
    }

    @Test
    void whereCodesComeFromIsSaidWhereItIsKnown() {
        assertThat(garden.groups().get(0).codes()).contains(CriteriaGroup.Codes.PRINTED);
        assertThat(garden.groups().get(1).codes()).isEmpty();
        assertThat(garden.groups().get(3).codes()).contains(CriteriaGroup.Codes.BY_PLACE);
    }

    @Test
    void itIsWrittenAsItWasRead() {
        assertThat(CanonicalForm.standard(CanonicalForm.of(garden))).isEqualTo(garden);
        assertThat(read(YamlText.of(Form.of(garden), List.of()))).isEqualTo(garden);
    }

    @Test
    void notesMappingsAndRangesNameACriterionByItsElement() {
        Standard ranged = read(text("outcomes.yaml")
                + "ranges: [{code: T, name: Tools, criterion: LO2:AC1, items: {s: secateurs}}]\n");

        assertThat(ranged.criteriaOf(ranged.ranges().get(0)))
                .extracting(Criterion::code)
                .containsExactly("LO2:AC1", "LO2:AC1.a", "LO2:AC1.b");
        assertThat(with(text("outcomes.yaml")
                                + "ranges: [{code: T, name: Tools, criterion: AC1, items: {s: secateurs}}]\n")
                        .problems())
                .containsExactly("o.yaml:65:44: Range T belongs to criterion AC1, which this standard does not have."
                        + " Correct the code, or leave \"criterion\" out where the range is for the whole unit.");
    }

    @Test
    void withinAnElementACodeNamesOneThing() {
        assertThat(problems("code: LO2, title: Be able to prune", "code: LO1, title: Be able to plant"))
                .containsExactly("o.yaml:23:7: Criterion LO1:AC1 stands here a second time; the first is on line 17."
                        + " Give one of the two a code of its own.");
        assertThat(problems("      K2: when frost comes", "      K1: when frost comes"))
                .containsExactly("o.yaml:43:7: Criterion K1 stands here a second time; the first is on line 37."
                        + " Give one of the two a code of its own.");
    }

    @Test
    void twoTitlesOfOneElementAreNoticedAndTheFileIsRead() {
        LibraryOfTexts library = with(text("outcomes.yaml")
                .replace("      AC2: {kind: knowledge", "      AC7: {kind: knowledge")
                .replace("code: LO3, title", "code: LO2, title"));

        assertThat(library.problems())
                .containsExactly(
                        "o.yaml:28:33: Element LO2 has another title here than on line 21, \"Be able to prune\"."
                                + " Give both the same title, or the element here a code of its own.");
        assertThat(library.read().standard(new EditionKey("OUTCOMES-1", "1"))).isPresent();
    }

    @Test
    void sectionsAreShownInTheirOrderAndAGlossaryIsLookedUpWhereItsWordsStand() {
        assertThat(garden.passages())
                .extracting(Passage::heading)
                .containsExactly("Scope", "Behaviours", "Glossary", "Links");
        assertThat(garden.passages()).extracting(Passage::afterCriteria).containsExactly(false, true, true, true);
        assertThat(garden.passages().get(0).prose().rest()).isEqualTo("<ol><li>beds</li><li>hedges</li></ol>");
        assertThat(Stream.of("LO1:AC1", "AC2", "K2")
                        .map(code -> garden.termsIn(garden.criterion(code).orElseThrow()))
                        .map(terms -> terms.stream().map(Passage.Term::term).toList()))
                .containsExactly(List.of("bed"), List.of(), List.of("frost"));
    }

    @Test
    void aSectionSaysSomethingAndItsLinksLeadToTheWeb() {
        assertThat(problems("https://example.org/gardens", "javascript:alert(1)"))
                .containsExactly(
                        "o.yaml:64:39: \"javascript:alert(1)\" is no address on the web. Begin it with https:// or"
                                + " http://, or give it as text.");
        assertThat(problems("    links: {Royal society of gardens: \"https://example.org/gardens\"}\n", ""))
                .containsExactly("o.yaml:62:5: The section \"Links\" says nothing. Give its \"text\", \"terms\" or"
                        + " \"links\", or name its heading under \"published-as-empty\".");
    }

    @Test
    void aStandardHasACriterion() {
        String none = text("outcomes.yaml").replaceAll("(?s)criteria:.*", """
                criteria:
                  - heading: Criteria
                    kind: performance
                    items: []
                """);

        assertThat(with(none).problems())
                .containsExactly("o.yaml:10:1: This standard has no criterion, so nobody could show anything. Give the"
                        + " criteria under \"items\" of a group.");
    }
}
