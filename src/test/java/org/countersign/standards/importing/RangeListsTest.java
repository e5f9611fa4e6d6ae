package org.countersign.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.standards.Passage;
import org.countersign.standards.Range;
import org.countersign.standards.importing.transcript.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists under a heading of scope or range: ranges where the printed words ask for them, and otherwise asked about. */
class RangeListsTest {

    private static final String STANDARD = """
            Sharpen knives

            URN: KNIFQ9

            Overview

            This standard is about sharpening knives.

            Performance criteria

            You must be able to:

            P1 choose the stone
            P2 hold the blade at its angle

            Knowledge and understanding

            You need to know and understand:

            K1 what makes a blade dull

            """;

    private static List<String> open(Imported.Result result) {
        return result.open().stream()
                .map(Question::key)
                .filter(key -> !key.equals("policy"))
                .toList();
    }

    private static List<String> differences(Imported.Result result) {
        return WordCheck.differences(result.standard(), result.source());
    }

    private static Imported.Result with(String under, Map<String, String> answers) {
        return Imports.of("typed.txt", (STANDARD + under).getBytes(StandardCharsets.UTF_8), answers)
                .get(0)
                .result()
                .orElseThrow();
    }

    @Test
    void numberedHeadsThatSayHowMuchAreRangesAndTheOthersAreAsked() {
        Imported.Result manes = Imports.result("mane-ranges.txt");

        assertThat(manes.standard().ranges())
                .extracting(Range::code, Range::name, Range::text, Range::atLeast, Range::howMuch)
                .containsExactly(
                        tuple(
                                "1",
                                "Trimming techniques",
                                Optional.of("at least 2 of the following"),
                                OptionalInt.of(2),
                                Optional.empty()),
                        tuple("2", "Tools", Optional.of("all"), OptionalInt.empty(), Optional.empty()),
                        tuple(
                                "4",
                                "Show classes",
                                Optional.of("one of these"),
                                OptionalInt.empty(),
                                Optional.of(Range.HowMuch.ONE_OF)));
        assertThat(manes.standard().ranges().get(0).items())
                .extracting(Range.Item::code, Range.Item::text)
                .containsExactly(
                        tuple("1a", "pulling"),
                        tuple("1b", "thinning with a blade that has been sharpened before"),
                        tuple("1c", "cutting over the comb"));
        assertThat(manes.standard().ranges().get(1).items())
                .extracting(Range.Item::code)
                .containsExactly("2.1", "2.2");
        assertThat(manes.standard().passages())
                .contains(
                        new Passage(
                                "Scope", List.of("This standard is for all who get horses ready for others to ride.")),
                        new Passage("Range", List.of("3. Plaits:", "• button", "• running", "• diamond")));
        assertThat(manes.open())
                .filteredOn(question -> !question.key().equals("policy"))
                .extracting(Question::key, Question::sentence)
                .containsExactly(tuple(
                        "range-or-text-38",
                        "Do the 3 items under \"Plaits\" have to be shown: all of them (all), at least so many (a"
                                + " number), one of them (one-of), or none, as they only explain (for-information)? Or are"
                                + " they part of the text (text)?"));
        assertThat(differences(manes)).isEmpty();
        assertThat(Imports.problems(Imports.fixture("mane-ranges.txt"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            all,             -, -
            2,               2, -
            one-of,          -, ONE_OF
            for-information, -, FOR_INFORMATION
            """)
    void anAnswerMakesARangeOfAList(String answer, Integer atLeast, Range.HowMuch howMuch) {
        Imported.Result manes = Imports.result("mane-ranges.txt", Map.of("range-or-text-38", answer));

        assertThat(manes.standard().ranges()).hasSize(4);
        Range plaits = manes.standard().ranges().get(2);
        assertThat(plaits.name()).isEqualTo("Plaits");
        assertThat(plaits.atLeast()).isEqualTo(atLeast == null ? OptionalInt.empty() : OptionalInt.of(atLeast));
        assertThat(plaits.howMuch()).isEqualTo(Optional.ofNullable(howMuch));
        assertThat(plaits.items()).extracting(Range.Item::code).containsExactly("3.1", "3.2", "3.3");
        assertThat(manes.standard().passages()).extracting(Passage::heading).doesNotContain("Range");
        assertThat(open(manes)).isEmpty();
        assertThat(differences(manes)).isEmpty();
    }

    @Test
    void listsUnderAnElementBelongToIt() {
        Imported.Result kiln = Imports.result("kiln-elements.txt");

        assertThat(kiln.standard().ranges())
                .extracting(
                        Range::code,
                        Range::name,
                        range -> range.element().orElse(""),
                        range -> range.least(),
                        range -> range.contexts().get(0).code())
                .containsExactly(
                        tuple(
                                "R1",
                                "In this element you must show that you have loaded all of these kinds",
                                "K3.1",
                                2,
                                "K3.1:R1a"),
                        tuple("R2", "stacked at least two of these", "K3.1", 2, "K3.1:R2a"),
                        tuple("R3", "You must use one of the following fuels", "K3.2", 1, "K3.2:R3.1"));
        assertThat(kiln.standard().passages()).extracting(Passage::heading).doesNotContain("Range");
        assertThat(kiln.standard().criteria()).hasSize(6);
        assertThat(differences(kiln)).isEmpty();
        assertThat(Imports.problems(Imports.fixture("kiln-elements.txt"))).isEmpty();
    }

    @Test
    void aListUnderTheCodeOfACriterionBelongsToIt() {
        Imported.Result knives = with("""
                Scope related to performance criteria

                P1 stones, at least two of these:
                a. oil stones
                b. water stones
                c. diamond plates
                P2 blades (all of the following):
                a. straight
                b. curved
                """, Map.of());

        assertThat(knives.standard().ranges())
                .extracting(
                        Range::code,
                        Range::name,
                        range -> range.criterion().orElse(""),
                        Range::least,
                        range -> range.contexts().get(1).code())
                .containsExactly(tuple("P1", "stones", "P1", 2, "P1:b"), tuple("P2", "blades", "P2", 2, "P2:b"));
        assertThat(open(knives)).isEmpty();
        assertThat(differences(knives)).isEmpty();
    }

    @Test
    void wordsOverAllListsAreSaidOfEach() {
        Imported.Result knives = with("""
                Scope/range

                You must cover all of the following:

                1. stones:
                a. oil stones
                b. water stones
                2. blades:
                a. straight
                b. curved
                """, Map.of());

        assertThat(knives.standard().ranges())
                .extracting(Range::name, Range::text, Range::least)
                .containsExactly(
                        tuple("stones", Optional.of("You must cover all of the following:"), 2),
                        tuple("blades", Optional.of("You must cover all of the following:"), 2));
        assertThat(open(knives)).isEmpty();
        assertThat(differences(knives)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This standard covers the following:
            This standard is for all who work in:
            You must do this on at least two occasions with:
            You may use one of these, for example:
            You must use at least nine of the following:
            At all times you must use:
            """)
    void wordsThatDoNotSayHowMuchOfTheListAreAskedAbout(String leadIn) {
        Imported.Result knives = with("Scope/range\n\n" + leadIn + "\n- kitchens\n- workshops\n- markets\n", Map.of());

        assertThat(knives.standard().ranges()).isEmpty();
        assertThat(knives.standard().passages())
                .contains(new Passage("Scope/range", List.of(leadIn, "- kitchens", "- workshops", "- markets")));
        assertThat(knives.standard().criteria()).hasSize(3);
        assertThat(open(knives)).containsExactly("range-or-text-24");
        assertThat(differences(knives)).isEmpty();
    }

    @Test
    void whatMustBeDoneIsSaidOnceOverSeveralLists() {
        Imported.Result knives = with("""
                What you must cover

                You must:

                Use at least two of the following stones

                - oil stones
                - water stones
                - diamond plates

                Sharpen all the following blades

                - straight
                - curved
                """, Map.of());

        assertThat(knives.standard().ranges())
                .extracting(Range::name, Range::least)
                .containsExactly(
                        tuple("Use at least two of the following stones", 2),
                        tuple("Sharpen all the following blades", 2));
        assertThat(differences(knives)).isEmpty();
    }

    @Test
    void listsWithoutDotsAreReadBelowTheirHeads() {
        Imported.Result bakery = Imports.result("bakery-nvq.txt", Map.of("range-or-text-20", "all"));

        assertThat(bakery.standard().ranges()).singleElement().satisfies(flours -> assertThat(flours.items())
                .extracting(Range.Item::code, Range.Item::text)
                .containsExactly(tuple("1a", "wheat"), tuple("1b", "rye")));
        assertThat(open(bakery)).contains("range-or-text-23");
        assertThat(differences(bakery)).isEmpty();
    }

    @Test
    void aRangeBehindTheLastElementIsOfTheUnitUnlessSomebodySaysOtherwise() {
        String text = new String(Imports.bytes("/importing/kiln-elements.txt"), StandardCharsets.UTF_8)
                .replaceFirst("(?s)Range\nIn this element.*?(?=Element K3.2)", "");
        Imported.Result kiln = Imports.typed(text);

        assertThat(kiln.standard().ranges()).singleElement().satisfies(range -> assertThat(range.element())
                .isEmpty());
        assertThat(kiln.open())
                .extracting(Question::sentence)
                .contains(
                        "Does the list \"You must use one of the following fuels\" belong to the whole unit (unit), or only"
                                + " to element K3.2 (element)?");
    }

    @Test
    void anItemThatStandsElsewhereInTheListIsFound() {
        Imported.Result manes = Imports.result("mane-ranges.txt");
        Imported.Result turned =
                Imports.typed(new String(Imports.bytes("/importing/mane-ranges.txt"), StandardCharsets.UTF_8)
                        .replace("2.1 mane comb\n2.2 thinning knife", "2.1 thinning knife\n2.2 mane comb"));

        assertThat(WordCheck.differences(turned.standard(), manes.source()))
                .containsExactly(
                        "Item 2.2 of \"Tools\" stands earlier in the document than the one before it in the file.");
    }
}
