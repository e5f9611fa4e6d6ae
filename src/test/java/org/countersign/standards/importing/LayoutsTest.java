package org.countersign.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.Passage;
import org.countersign.standards.Published;
import org.countersign.standards.importing.transcript.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in the layouts that standards of other sectors, awarding bodies and years are published in. */
class LayoutsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            florist-pages.txt | FLORQ12    | 6 | 3 | 0
            label-column.txt  | TILEX4.2   | 4 | 3 | 0
            codes-apart.txt   | GARDQ3     | 3 | 2 | 0
            mid-line.txt      | SHOEQ1     | 3 | 2 | 0
            sub-headings.txt  | VANBQ7     | 4 | 3 | 0
            bakery-nvq.txt    | bakery-nvq | 6 | 3 | 2
            sqa-unit.txt      | PETSQ3     | 4 | 2 | 2
            outcomes.txt      | Y-999-1234 | 4 | 2 | 3
            welsh.txt         | LLYF5      | 2 | 2 | 0
            rope-columns-mixed.txt  | ROPEQ3      | 4 | 3 | 0
            capitals.txt            | LAMPQ1      | 3 | 2 | 0
            kitchen-groups.txt      | KITQF1      | 4 | 2 | 0
            outcomes-one-by-one.txt | T-504-9999  | 2 | 2 | 2
            outcomes-lettered.txt   | outcomes-lettered | 2 | 2 | 2
            invisible.txt           | TEAQ1       | 3 | 1 | 0
            reversed.txt            | KNIFQ1      | 2 | 2 | 0
            knowledge-only.txt      | KNOWQ2      | 0 | 2 | 0
            divisions.html | NETSQ1 | 2 | 1 | 0
            beards.txt | GH99 | 4 | 2 | 2
            gate.txt | SFJ-ZA9 | 3 | 3 | 0
            mane-ranges.txt   | MANEQ4       | 3 | 2 | 0
            kiln-elements.txt | kiln-elements | 4 | 2 | 2
            web-page.html     | BEEQ-5     | 3 | 2 | 0
            """)
    void everyWordIsReadAndTheFileIsInOrder(String name, String id, int performance, int knowledge, int elements) {
        List<Imported> imported = Imports.fixture(name);
        Imported.Result result = imported.get(0).result().orElseThrow();

        assertThat(imported).hasSize(1);
        assertThat(result.standard().key().id()).isEqualTo(id);
        assertThat(result.criteria(CriterionKind.PERFORMANCE)).isEqualTo(performance);
        assertThat(result.criteria(CriterionKind.KNOWLEDGE)).isEqualTo(knowledge);
        assertThat(result.elements()).isEqualTo(elements);
        assertThat(WordCheck.differences(result.standard(), result.source())).isEmpty();
        assertThat(Imports.problems(imported)).isEmpty();
    }

    private static String text(Imported.Result result, String code) {
        return result.standard().criterion(code).map(Criterion::text).orElseThrow();
    }

    private static List<String> asked(Imported.Result result) {
        return result.open().stream()
                .filter(question -> !question.key().equals("policy"))
                .map(Question::sentence)
                .toList();
    }

    @Test
    void headsAndFeetOfPagesBelongToNoText() {
        Imported.Result florist = Imports.result("florist-pages.txt");

        assertThat(text(florist, "P1"))
                .isEqualTo("check deliveries against the order and report what is missing, broken or not fresh");
        assertThat(florist.yaml()).doesNotContain("FLORQ12 Prepare");
        assertThat(florist.standard().published().reviewDate()).contains("March 2024");
        assertThat(florist.standard().published().originalUrns()).containsExactly("FLO7", "FLO9");
    }

    @Test
    void aHyphenAtTheEndOfALineIsAskedAboutWhereTheDocumentDoesNotTell() {
        Imported.Result florist = Imports.result("florist-pages.txt");

        assertThat(text(florist, "P5")).isEqualTo("follow self-assessment sheets of your workplace when you finish");
        assertThat(asked(florist))
                .containsExactly(
                        "Is it \"workroom\" (one-word), or \"work-room\" (hyphen)? The line ends with the hyphen.",
                        "Do the 2 items under \"Deliveries\" have to be shown: all of them (all), at least so many (a number),"
                                + " one of them (one-of), or none, as they only explain (for-information)? Or are they part"
                                + " of the text (text)?");
        assertThat(Imports.result("florist-pages.txt", Map.of("hyphen-12", "one-word"))
                        .yaml())
                .contains("a workroom or at a market stall");
    }

    @Test
    void whetherALineIsAHeadingIsAsked() {
        Imported.Result assumed = Imports.result("sub-headings.txt");

        assertThat(asked(assumed))
                .containsExactly(
                        "Is \"Financing requirements\" a heading of its own (heading), or the end of 2 (end)?");
        assertThat(assumed.standard().groups())
                .extracting(CriteriaGroup::heading)
                .containsExactly(
                        "Performance criteria: Planning",
                        "Performance criteria: Financing requirements",
                        "Knowledge and understanding");
        assertThat(text(Imports.result("sub-headings.txt", Map.of("heading-or-end-16", "end")), "P2"))
                .isEqualTo("ask at least three sellers Financing requirements");
    }

    @Test
    void whatIsListedBelowACriterionStaysWithIt() {
        assertThat(text(Imports.result("sub-headings.txt"), "K2"))
                .isEqualTo("what insurance covers, including: • theft • damage by others");
    }

    @Test
    void lettersThatBeginAnewInEachElementAreToldApartByIt() {
        Imported.Result bakery = Imports.result("bakery-nvq.txt");

        assertThat(bakery.standard().criteria())
                .extracting(Criterion::code)
                .containsExactly("B7.1a", "B7.1b", "B7.1c", "B7.2a", "B7.2b", "B7.2c", "Ka", "Kb", "Kc");
        assertThat(bakery.standard().groups().get(2).element()).isEmpty();
        assertThat(bakery.standard().passages())
                .contains(new Passage(
                        "Range",
                        List.of("1 Flours", "a wheat", "b rye", "2 Ways of mixing", "a by hand", "b in a bowl mixer")));
        assertThat(bakery.standard().signOff()).isPresent();
        assertThat(Imports.result("bakery-nvq.txt", Map.of("letters-15", "places"))
                        .standard()
                        .criteria())
                .extracting(Criterion::code)
                .startsWith("P1", "P2", "P3", "P4");
    }

    @Test
    void anElementHasKnowledgeOfItsOwnWhereEachHas() {
        assertThat(Imports.result("sqa-unit.txt").standard().groups())
                .extracting(group -> group.element().orElseThrow().code())
                .containsExactly("PETSQ3.1", "PETSQ3.1", "PETSQ3.2", "PETSQ3.2");
    }

    @Test
    void anOutcomeIsKnownOrDoneAsItSaysAndAskedAboutWhereItDoesNot() {
        Imported.Result kitchen = Imports.result("outcomes.txt");

        assertThat(kitchen.standard().groups())
                .extracting(CriteriaGroup::kind)
                .containsExactly(CriterionKind.KNOWLEDGE, CriterionKind.PERFORMANCE, CriterionKind.PERFORMANCE);
        assertThat(kitchen.standard().groups().get(0).element())
                .contains(new Element("1", "Understand how food becomes unsafe"));
        assertThat(asked(kitchen))
                .containsExactly(
                        "Is the outcome \"Work with others in the kitchen\" something to be done (performance),"
                                + " or to be known (knowledge)?");
    }

    @Test
    void severalStandardsInOneDocumentAreSplit() {
        List<Imported> museums = Imports.fixture("two-standards.txt");

        assertThat(museums)
                .extracting(one -> one.result().orElseThrow().standard().displayTitle())
                .containsExactly("Greet visitors at a museum", "Guide groups through a museum");
        assertThat(museums).allSatisfy(one -> assertThat(
                        one.result().orElseThrow().standard().published().others())
                .extracting(Published.Line::label)
                .contains("Developed by", "Keywords"));
        assertThat(Imports.problems(museums)).isEmpty();
    }

    @Test
    void aDocumentThatEndsInTheMiddleIsNotImportedInPart() {
        assertThat(Imports.refusal("cut-off.txt", Imports.bytes("/importing/cut-off.txt")))
                .isEqualTo(
                        "The document seems to be cut off: it ends on line 14 with \"2. order the parts that are needed"
                                + " and\".");
        assertThat(Imports.result("cut-off.txt", Map.of("whole", "yes"))
                        .standard()
                        .criteria())
                .hasSize(2);
    }

    @Test
    void aWebPageIsReadWithoutWhatLeadsElsewhere() {
        Imported.Result bees = Imports.result("web-page.html");

        assertThat(bees.yaml()).doesNotContain("Privacy", "Search standards", "track");
        assertThat(bees.standard().published().urn()).contains("BEEQ&5");
        assertThat(bees.standard().published().emptySections()).containsExactly("Glossary");
        assertThat(bees.standard().passages())
                .extracting(Passage::heading)
                .containsExactly("Overview", "Working with neighbours");
    }

    @Test
    void anElementThatIsNamedHasToBeThere() {
        String text = new String(Imports.bytes("/importing/bakery-nvq.txt"), StandardCharsets.UTF_8);
        int second = text.indexOf("Element B7.2");
        String without = text.substring(0, second) + text.substring(text.indexOf("Knowledge and understanding"));

        assertThat(Imports.refusal("bakery.txt", without.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("The document names the element B7.2 and has no criteria for it.");
    }

    @Test
    void pagesThatAreCountedHaveToBeThere() {
        String text = new String(Imports.bytes("/importing/welsh.txt"), StandardCharsets.UTF_8);

        assertThat(Imports.refusal("welsh.txt", (text + "\nPage 1 of 3\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("The last page that is here is page 1 of 3.");
    }

    @Test
    void aHeadingThatIsNotKnownIsAskedAboutAndKept() {
        String text = new String(Imports.bytes("/importing/welsh.txt"), StandardCharsets.UTF_8)
                .replace("lyfrau.\n", "llyfrau.\n\nGofal arbennig\n\nMae llyfrau hen yn fregus.\n");
        Imported.Result result = Imports.typed(text);

        assertThat(asked(result))
                .contains("Is \"Gofal arbennig\" a heading (heading), or part of the text under Trosolwg (text)?");
        assertThat(result.standard().passages())
                .contains(new Passage("Gofal arbennig", List.of("Mae llyfrau hen yn fregus.")));
    }

    @Test
    void aHeadingThatWasMixedIntoTheCriteriaBesideItIsTakenOut() {
        Imported.Result ropes = Imports.result("rope-columns-mixed.txt");

        assertThat(text(ropes, "P2")).isEqualTo("mark the length that the splice takes");
        assertThat(text(ropes, "K2")).isEqualTo("which ropes lose strength when they are spliced");
        assertThat(ropes.standard().groups())
                .extracting(CriteriaGroup::leadIn)
                .containsExactly("You must be able to:", "You need to know and understand:");
        assertThat(ropes.standard().published().title()).contains("Splice ropes");
    }

    @Test
    void unitsThatAreOnlyNumberedAreAskedForTheirIdEach() {
        List<Imported> units = Imports.fixture("two-units.txt");

        assertThat(units)
                .extracting(one -> one.result().orElseThrow().open().get(0).key())
                .allSatisfy(key -> assertThat(key).startsWith("id-"))
                .doesNotHaveDuplicates();
        assertThat(units)
                .extracting(one -> one.result().orElseThrow().standard().displayTitle())
                .containsExactly("Welcome guests", "Say goodbye to guests");
    }

    @Test
    void knowledgeIsGroupedAsItIsPrinted() {
        assertThat(Imports.result("kitchen-groups.txt").standard().groups())
                .extracting(CriteriaGroup::heading)
                .contains(
                        "Knowledge and understanding: Performance Criteria 1, Preparing",
                        "Knowledge and understanding: Performance Criteria 2, Fitting");
    }

    @Test
    void whatNobodyCanSeeIsNoPartOfAText() {
        Imported.Result tea = Imports.result("invisible.txt");

        assertThat(tea.standard().passages().get(0).paragraphs())
                .containsExactly("This “standard” is about making tea — properly.");
        assertThat(text(tea, "P3")).isEqualTo("pour water on the leaves");
    }

    @Test
    void aCodeThatNothingIsPrintedBehindIsLeftOutAndAsked() {
        String text = new String(Imports.bytes("/importing/codes-apart.txt"), StandardCharsets.UTF_8);
        Imported.Result pruned = Imports.typed(text + "K3\n");

        assertThat(pruned.standard().criterion("K3")).isEmpty();
        assertThat(asked(pruned))
                .containsExactly(
                        "Nothing is printed behind the code K3. It is left out here (left-out). Is that so in the document?");
    }

    @Test
    void aRowOfLinksIsNoPartOfAWebPagesText() {
        assertThat(Imports.result("divisions.html").standard().displayTitle()).isEqualTo("Mend nets");
    }

    @Test
    void codesBelowACriterionStayAsPrinted() {
        Imported.Result gate = Imports.result("gate.txt");

        assertThat(text(gate, "P1")).isEqualTo("check passes, including those of: P1.1 visitors P1.2 drivers");
        assertThat(gate.standard().published().version()).contains("3.0");
    }
}
