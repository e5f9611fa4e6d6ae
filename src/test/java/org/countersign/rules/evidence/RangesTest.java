package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.rules.Finding;
import org.countersign.rules.next.Next;
import org.countersign.rules.next.Party;
import org.countersign.rules.next.Steps;
import org.countersign.rules.next.WhoActs;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.RangeReport;
import org.countersign.rules.reports.UnitStage;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Policy;
import org.countersign.standards.Range;
import org.countersign.standards.Range.By;
import org.countersign.standards.Range.HowMuch;
import org.countersign.standards.Range.Item;
import org.countersign.standards.Standard;
import org.junit.jupiter.api.Test;

/** A unit that has to be shown over lists: of its own, of an element and of one criterion. */
class RangesTest {

    private static final String RECOGNISE = DifficultCustomers.RECOGNISE;
    private static final String LISTEN = DifficultCustomers.LISTEN;
    private static final String KNOW = DifficultCustomers.KNOW;

    private static final Policy POLICY = DifficultCustomers.policy();

    private static Range range(
            Optional<String> element,
            Optional<String> criterion,
            OptionalInt atLeast,
            Optional<HowMuch> howMuch,
            Optional<By> by,
            String... items) {
        return new Range(
                "R",
                "Techniques",
                Optional.empty(),
                element,
                criterion,
                atLeast,
                howMuch,
                by,
                Stream.of(items)
                        .map(item -> new Item(item, "item " + item, Optional.of(item.toUpperCase())))
                        .toList());
    }

    private static Range ofUnit(OptionalInt atLeast, Optional<By> by, String... items) {
        return range(Optional.empty(), Optional.empty(), atLeast, Optional.empty(), by, items);
    }

    /** A unit whose standard asks for nothing but these lists, beside its criteria. */
    static Casebook over(Range... ranges) {
        Standard plain = DifficultCustomers.UNIT;
        return Casebook.of(
                new Standard(
                        plain.key(),
                        plain.corrects(),
                        plain.displayTitle(),
                        plain.published(),
                        plain.passages(),
                        plain.groups(),
                        List.of(),
                        List.of(ranges),
                        plain.signOff(),
                        plain.defaultPolicy()),
                POLICY);
    }

    private static RangeReport report(Casebook unit) {
        return unit.report().ranges().get(0);
    }

    private static Set<Party> whoActs(Casebook unit) {
        return WhoActs.on(
                unit.report().requirement("range:R").orElseThrow().findings().get(0));
    }

    @Test
    void ofAListOfTheUnitTheStandardAsksForAllUnlessItSaysOtherwise() {
        Casebook unit = over(ofUnit(OptionalInt.empty(), Optional.empty(), "a", "b", "c"));

        assertThat(unit.says("range:R"))
                .containsExactly("Techniques: none is shown yet, and the standard requires all three."
                        + " Add evidence that shows three of these: A (a), B (b) and C (c).");
        assertThat(whoActs(unit)).containsExactly(Party.LEARNER);
        assertThat(unit.report().requirement("range:R").orElseThrow().holds()).isFalse();
        assertThat(unit.missing()).contains(unit.says("range:R").get(0));
    }

    @Test
    void whatIsUnderWayIsNamedBeforeAnythingNewIsAskedFor() {
        Casebook unit = over(ofUnit(OptionalInt.of(2), Optional.empty(), "a", "b", "c"))
                .submitted(observation("E01").on("2026-03-03").during("a", "b"), RECOGNISE);

        assertThat(unit.says("range:R"))
                .containsExactly("Techniques: none is shown yet, and the standard requires at least two of three."
                        + " E01 shows more of it and waits for the assessor.");
        assertThat(whoActs(unit)).containsExactly(Party.ASSESSOR);

        unit.met("E01", RECOGNISE, "a");

        assertThat(unit.says("range:R"))
                .containsExactly(
                        "Techniques: one of three shown so far, and the standard requires at least two of three."
                                + " Add evidence that shows one of these: B (b) and C (c).");

        unit.submitted(observation("E02").on("2026-03-04").during("c"), LISTEN);
        unit.met("E02", LISTEN, "c");

        assertThat(unit.says("range:R"))
                .containsExactly("Techniques: two of three shown; the standard requires at least two.");
        assertThat(report(unit).done()).isTrue();
        assertThat(report(unit).items())
                .extracting(ContextReport::evidence)
                .containsExactly(List.of("E01"), List.of(), List.of("E02"));
    }

    @Test
    void oneOfThemIsEnoughWhereItSaysSo() {
        Casebook unit = over(range(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(HowMuch.ONE_OF),
                        Optional.empty(),
                        "a",
                        "b"))
                .submitted(observation("E01").on("2026-03-03").during("b"), RECOGNISE);
        assertThat(report(unit).least()).isEqualTo(1);

        unit.met("E01", RECOGNISE, "b");

        assertThat(unit.says("range:R"))
                .containsExactly("Techniques: one of two shown; the standard requires at least one.");
    }

    @Test
    void aListForInformationAsksForNothing() {
        Casebook unit = over(range(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(HowMuch.FOR_INFORMATION),
                Optional.empty(),
                "a"));

        assertThat(unit.report().ranges()).isEmpty();
        assertThat(unit.report().requirement("range:R")).isEmpty();
    }

    @Test
    void ofALongListASentenceGivesTheNumberOnly() {
        String[] items = IntStream.rangeClosed(1, 11).mapToObj(one -> "t" + one).toArray(String[]::new);
        Casebook unit = over(ofUnit(OptionalInt.of(4), Optional.empty(), items));

        assertThat(unit.says("range:R"))
                .containsExactly("Techniques: none is shown yet, and the standard requires at least four of 11."
                        + " Add evidence that shows four more.");
    }

    @Test
    void aListOfOneCriterionIsShownByWhatIsAcceptedForThatCriterion() {
        Casebook unit = over(range(
                        Optional.empty(),
                        Optional.of(LISTEN),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "a"))
                .submitted(observation("E01").on("2026-03-03").during(LISTEN + ":a"), RECOGNISE, LISTEN);
        unit.met("E01", RECOGNISE, LISTEN + ":a");
        assertThat(report(unit).shown()).isZero();

        unit.met("E01", LISTEN, LISTEN + ":a");

        assertThat(report(unit).done()).isTrue();
        assertThat(unit.report(LISTEN).contexts()).containsExactly(LISTEN + ":a");
    }

    @Test
    void aListOfAnElementIsShownByItsCriteriaAlone() {
        Casebook unit = over(range(
                        Optional.of("C4.1"),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "a"))
                .submitted(observation("E01").on("2026-03-03").during("C4.1:a"), RECOGNISE, LISTEN);
        unit.met("E01", LISTEN, "C4.1:a");
        assertThat(report(unit).shown()).isZero();

        unit.met("E01", RECOGNISE, "C4.1:a");
        assertThat(report(unit).shown()).isEqualTo(1);
    }

    @Test
    void knowledgeIsEnoughForTheRestOnceAsManyAsAskedForAreShown() {
        Casebook unit = over(ofUnit(OptionalInt.of(1), Optional.of(By.KNOWLEDGE_FOR_THE_REST), "a", "b", "c"))
                .submitted(answers("E01"), KNOW);
        assertThat(unit.says("range:R"))
                .containsExactly(
                        "Techniques: none is shown yet, and the standard requires at least one of three."
                                + " Add evidence that shows one of these: A (a), B (b) and C (c).",
                        "Techniques: knowledge is enough for the rest, and is not confirmed yet for two items."
                                + " Claim a knowledge item with answers about: A (a), B (b) and C (c).");

        unit.met("E01", KNOW, "b", "c");
        assertThat(report(unit).known()).isEqualTo(2);
        assertThat(report(unit).items().get(1).standing()).isEqualTo(ContextReport.Standing.KNOWN);
        assertThat(Sentences.of(report(unit).items().get(1).finding()))
                .isEqualTo("B (b): not shown by performance evidence, and known by E01, which is enough.");
        assertThat(report(unit).done()).as("one by performance").isFalse();

        unit.submitted(observation("E02").on("2026-03-03").during("a"), RECOGNISE);
        unit.met("E02", RECOGNISE, "a");
        assertThat(unit.says("range:R"))
                .containsExactly(
                        "Techniques: one of three shown, and knowledge of two more confirmed; the standard requires at"
                                + " least one.");
        assertThat(unit.report(KNOW).contexts()).containsExactly("b", "c");
    }

    @Test
    void knowledgeShowsNothingOfAListThatDoesNotTakeIt() {
        Casebook unit =
                over(ofUnit(OptionalInt.of(1), Optional.empty(), "a", "b")).submitted(answers("E01"), KNOW);
        unit.met("E01", KNOW, "a");

        assertThat(report(unit).items().get(0).standing()).isEqualTo(ContextReport.Standing.NOT_SHOWN);
    }

    @Test
    void whereAPieceHasAnOccasionTheItemIsTickedThere() {
        Casebook unit = over(ofUnit(OptionalInt.of(1), Optional.of(By.KNOWLEDGE_FOR_THE_REST), "a", "b"))
                .submitted(answers("E01").on("2026-03-03").inNoSetting().during("b"), KNOW);
        assertThat(report(unit).items().get(1).standing()).isEqualTo(ContextReport.Standing.CLAIMED);

        unit.met("E01", KNOW, "a", "b");

        assertThat(report(unit).items())
                .extracting(ContextReport::standing)
                .containsExactly(ContextReport.Standing.NOT_SHOWN, ContextReport.Standing.KNOWN);
    }

    @Test
    void aListOfKnowledgeAloneIsShownByKnowledge() {
        Casebook unit = over(range(
                        Optional.empty(),
                        Optional.of(KNOW),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "a"))
                .submitted(answers("E01"), KNOW);
        unit.met("E01", KNOW, KNOW + ":a");

        assertThat(report(unit).done()).isTrue();
        assertThat(unit.says("range:R")).containsExactly("Techniques: one of one shown; the standard requires it.");
    }

    @Test
    void whatATraineeConfirmedWaitsForTheCountersigner() {
        Casebook unit = over(ofUnit(OptionalInt.empty(), Optional.empty(), "a"))
                .submitted(observation("E01").on("2026-03-03").during("a"), RECOGNISE);
        unit.metByTrainee("E01", RECOGNISE, "a");

        assertThat(whoActs(unit)).containsExactly(Party.COUNTERSIGNER);
    }

    @Test
    void aShortListOfTheUnitHasColumnsAndALongOneOrOneOfACriterionStandsApart() {
        Casebook seven = over(ofUnit(OptionalInt.empty(), Optional.empty(), "a", "b", "c", "d", "e", "f", "g"));
        assertThat(seven.report().rangesInColumns()).hasSize(1);
        assertThat(seven.report().rangesApart()).isEmpty();

        Casebook eight = over(ofUnit(OptionalInt.empty(), Optional.empty(), "a", "b", "c", "d", "e", "f", "g", "h"));
        assertThat(eight.report().rangesInColumns()).isEmpty();
        assertThat(eight.report().rangesApart()).hasSize(1);

        Casebook ofCriterion = over(range(
                Optional.empty(), Optional.of(LISTEN), OptionalInt.empty(), Optional.empty(), Optional.empty(), "a"));
        assertThat(ofCriterion.report().rangesApart()).hasSize(1);
    }

    @Test
    void theContextsOfTheStandardAreOneListAllOfIt() {
        Casebook unit = Casebook.under(DifficultCustomers.AS_PUBLISHED);

        assertThat(unit.report().ranges()).singleElement().satisfies(contexts -> {
            assertThat(contexts.range().code()).isEqualTo("4");
            assertThat(contexts.least()).isEqualTo(4);
            assertThat(contexts.items()).isEqualTo(unit.report().contexts());
        });
    }

    @Test
    void onceOnlyTheListIsLeftItIsTheLearnersNextStep() {
        Casebook unit = over(ofUnit(OptionalInt.of(1), Optional.empty(), "a", "b"))
                .submitted(observation("E01").on("2026-03-03"), RECOGNISE, LISTEN)
                .submitted(answers("E02"), KNOW);
        unit.met("E01", RECOGNISE);
        unit.met("E01", LISTEN);
        unit.met("E02", KNOW);

        assertThat(new Steps(unit.report(), UnitStage.UNDER_WAY).ofLearner())
                .isEqualTo(new Next.ShowContexts(List.of("A (a)", "B (b)")));
    }

    @Test
    void onlyWhatTheListOfTheCriterionAsksForCanBeConfirmed() {
        Range ofCriterion = range(
                Optional.empty(), Optional.of(LISTEN), OptionalInt.empty(), Optional.empty(), Optional.empty(), "a");
        Casebook unit = over(ofCriterion);
        Piece piece = observation("E01").on("2026-03-03").during(LISTEN + ":a");

        assertThat(refused(unit, piece, LISTEN, LISTEN + ":a")).isEmpty();
        assertThat(refused(unit, piece, RECOGNISE, LISTEN + ":a"))
                .containsExactly("A (C4.2.1:a) is not asked for with C4.1.1, so it cannot be confirmed for it.");
        assertThat(refused(unit, piece, LISTEN, "a"))
                .containsExactly(
                        "\"a\" is no context of this unit, so it cannot be confirmed. Choose from those it declares.");
    }

    @Test
    void knowledgeOfAnItemCanBeConfirmedOnAnswersWithoutAnOccasion() {
        Casebook unit = over(ofUnit(OptionalInt.of(1), Optional.of(By.KNOWLEDGE_FOR_THE_REST), "a", "b"));

        assertThat(refused(unit, answers("E01"), KNOW, "a")).isEmpty();
        assertThat(refused(unit, answers("E01"), RECOGNISE, "a")).hasSize(1);
        assertThat(refused(unit, answers("E01").on("2026-03-03"), KNOW, "a"))
                .containsExactly("A (a) cannot be confirmed on version 1 of E01: no occasion that counts records it."
                        + " Refer it back, so that the learner records it if it was so.");
    }

    private static List<String> refused(Casebook unit, Piece piece, String criterion, String... items) {
        List<String> refused = new ArrayList<>();
        Refusals.contexts(
                        unit.standard(),
                        POLICY,
                        unit.standard().criterion(criterion).orElseThrow(),
                        piece.version(),
                        List.of(items))
                .map((Finding finding) -> Sentences.of(finding))
                .ifPresent(refused::add);
        return refused;
    }
}
