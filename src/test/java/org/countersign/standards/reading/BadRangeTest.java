package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Range;
import org.countersign.standards.Standard;
import org.countersign.standards.form.CanonicalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ranges of a standard: as they are read, and what is said of those that cannot be. */
class BadRangeTest {

    private static final String UNIT = """
            kind: standard
            id: X1
            edition: 1
            display-title: Cut hair
            default-policy: {id: NOS-2021-evidence, edition: 1}
            criteria:
              - heading: Performance criteria
                kind: performance
                element: {code: X1.1, title: Prepare}
                lead-in: "You must:"
                items:
                  1a: cut
                  1b: finish
              - heading: Knowledge
                kind: knowledge
                lead-in: "You must know:"
                items:
                  K1: why
            """;

    private static final String TOOLS = """
            ranges:
              - code: T
                name: Tools
                text: used at least 2 of the 4 tools
                at-least: 2
                by: knowledge-for-the-rest
                items:
                  T1: scissors
                  T2: razors
                  T3: trimmers
                  T4: {text: attachments of all lengths, label: attachments}
              - code: H
                name: Hair
                criterion: 1a
                items:
                  a: curly
                  b: straight
              - code: A
                name: Advice
                element: X1.1
                how-much: one-of
                items: [{code: a, text: aftercare}, {code: b, text: products}]
              - code: N
                name: Notes
                how-much: for-information
                items: {n: read this}
            """;

    private static List<String> problems(String was, String is) {
        assertThat(TOOLS).contains(was);
        return LibraryOfTexts.shipped()
                .with("x.yaml", UNIT + TOOLS.replace(was, is))
                .problems();
    }

    private static Standard read() {
        return LibraryOfTexts.shipped()
                .with("x.yaml", UNIT + TOOLS)
                .read()
                .standard(new EditionKey("X1", "1"))
                .orElseThrow();
    }

    @Test
    void aRangeSaysWhatItBelongsToAndHowMuchOfItIsAskedFor() {
        Standard unit = read();

        assertThat(unit.ranges()).extracting(Range::least).containsExactly(2, 2, 1, 0);
        Range tools = unit.ranges().get(0);
        assertThat(tools.atLeast()).isEqualTo(OptionalInt.of(2));
        assertThat(tools.text()).contains("used at least 2 of the 4 tools");
        assertThat(tools.knowledgeIsEnoughForTheRest()).isTrue();
        assertThat(tools.items()).extracting(Range.Item::label).endsWith(Optional.empty(), Optional.of("attachments"));
        assertThat(Stream.of(0, 1, 2)
                        .map(unit.ranges()::get)
                        .map(unit::criteriaOf)
                        .map(criteria -> criteria.stream().map(Criterion::code).toList()))
                .containsExactly(List.of("1a", "1b", "K1"), List.of("1a"), List.of("1a", "1b"));
    }

    @Test
    void codesBelongToWhatTheRangeBelongsToAndWhatIsForInformationIsNotAskedFor() {
        assertThat(read().contexts())
                .extracting(Context::code)
                .containsExactly("T1", "T2", "T3", "T4", "1a:a", "1a:b", "X1.1:a", "X1.1:b");
    }

    @Test
    void theContextsOfARequirementAreARangeOfTheUnitAllOfIt() {
        Standard standard = LibraryOfTexts.shipped()
                .read()
                .standard(new EditionKey("CFACSC4", "1"))
                .orElseThrow();

        assertThat(standard.ranges()).isEmpty();
        assertThat(standard.asked()).singleElement().satisfies(contexts -> {
            assertThat(contexts.code()).isEqualTo("4");
            assertThat(contexts.least()).isEqualTo(4);
            assertThat(contexts.knowledgeIsEnoughForTheRest()).isFalse();
            assertThat(contexts.contexts()).isEqualTo(standard.contexts());
            assertThat(standard.criteriaOf(contexts)).isEqualTo(standard.criteria());
        });
    }

    @Test
    void theCanonicalFormKeepsRanges() {
        Standard unit = read();

        assertThat(CanonicalForm.standard(CanonicalForm.of(unit))).isEqualTo(unit);
        Standard without = new Standard(
                unit.key(),
                unit.corrects(),
                unit.displayTitle(),
                unit.published(),
                unit.passages(),
                unit.groups(),
                unit.requirements(),
                unit.signOff(),
                unit.defaultPolicy());
        assertThat(CanonicalForm.digests(unit)).doesNotContainAnyElementsOf(CanonicalForm.digests(without));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at-least: 2  | at-least: 5                 | x.yaml:23:15: Range T asks for at least 5 of 4 items, which nobody could show. Correct the number, or give the items that are missing.
            at-least: 2  | at-least: 0                 | x.yaml:23:15: "at-least" is "0", which asks for nothing. Use a number from 1 to 1000.
            T3: trimmers | T1: trimmers                | x.yaml:28:7: "T1" stands here a second time; the first is on line 26. Remove one of the two, or correct its name.
            criterion: 1a | criterion: 9z              | x.yaml:32:16: Range H belongs to criterion 9z, which this standard does not have. Correct the code, or leave "criterion" out where the range is for the whole unit.
            element: X1.1 | element: X1.9              | x.yaml:38:14: Range A belongs to element X1.9, which this standard does not have. Correct the code, or leave "element" out where the range is for the whole unit.
            {code: b, text: products} | {code: a, text: products} | x.yaml:40:48: Item X1.1:a stands here a second time; the first is on line 40. Give one of the two a code of its own.
            code: H      | code: T                     | x.yaml:30:11: Range T stands here a second time; the first is on line 20. Give one of the two a code of its own.
            how-much: one-of | how-much: one           | x.yaml:39:15: "how-much" is "one", which is not known here. Use one of: all, one-of, for-information.
            """)
    void whatCannotBeIsSaidWithItsPlaceAndWhatToDo(String was, String is, String problem) {
        assertThat(problems(was, is)).containsExactly(problem);
    }

    @Test
    void aListWithoutANameIsRefused() {
        assertThat(problems("    name: Hair\n", ""))
                .containsExactly(
                        "x.yaml:30:5: \"name\" is missing here. Give the name over the list, such as Cutting techniques.");
    }

    @Test
    void oneListBelongsToOneThingOnly() {
        assertThat(problems("element: X1.1", "element: X1.1\n    criterion: 1b"))
                .containsExactly(
                        "x.yaml:38:5: Range A belongs to an element and to a criterion as well. Leave one of the two out.");
    }

    @Test
    void howMuchIsSaidOnce() {
        assertThat(problems("how-much: one-of", "how-much: one-of\n    at-least: 1"))
                .containsExactly(
                        "x.yaml:39:5: Range A says how much of it is asked for twice. Leave out \"at-least\" or \"how-much\".");
    }

    @Test
    void knowledgeForTheRestNeedsARestAndKnowledge() {
        assertThat(problems("    at-least: 2\n", ""))
                .containsExactly(
                        "x.yaml:23:5: Range T takes knowledge for the rest of its items, and leaves no rest. Say how many have to be shown by performance evidence, with \"at-least\" or \"how-much: one-of\", or leave \"by\" out.");
        assertThat(LibraryOfTexts.shipped()
                        .with("x.yaml", UNIT.replace("kind: knowledge", "kind: performance") + TOOLS)
                        .problems())
                .containsExactly(
                        "x.yaml:24:5: Range T takes knowledge for the rest of its items, and this standard has no knowledge criteria. Leave \"by\" out, or give the knowledge criteria.");
    }
}
