package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.rules.ContextFinding.ContextNotShown;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.RangeRestShort;
import org.countersign.rules.RequirementFinding.RangeShort;
import org.countersign.rules.next.Next;
import org.countersign.rules.next.Party;
import org.countersign.rules.next.Steps;
import org.countersign.rules.next.WhoActs;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.RangeReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.Context;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.Range;
import org.countersign.standards.Range.By;
import org.countersign.standards.Range.Item;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Standard;
import org.junit.jupiter.api.Test;

/** Several lists in one unit, and lists that are partly shown, partly under way and partly known. */
class RangesSideBySideTest {

    private static final String RECOGNISE = DifficultCustomers.RECOGNISE;
    private static final String LISTEN = DifficultCustomers.LISTEN;
    private static final String KNOW = DifficultCustomers.KNOW;

    private static Range list(String code, OptionalInt atLeast, Optional<By> by, String... items) {
        return new Range(
                code,
                "List " + code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                atLeast,
                Optional.empty(),
                by,
                Stream.of(items)
                        .map(item -> new Item(item, "item " + item, Optional.of(item.toUpperCase())))
                        .toList());
    }

    private static Range all(String code, int items) {
        return list(code, OptionalInt.empty(), Optional.empty(), numbered(code.toLowerCase(), items));
    }

    private static Casebook oneByPerformanceTheRestKnown(String... items) {
        return RangesTest.over(list("R", OptionalInt.of(1), Optional.of(By.KNOWLEDGE_FOR_THE_REST), items))
                .submitted(observation("E01").on("2026-03-03").during(items[0]), RECOGNISE, LISTEN);
    }

    private static String[] numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(one -> prefix + one).toArray(String[]::new);
    }

    private static List<String> codes(List<RangeReport> ranges) {
        return ranges.stream().map(report -> report.range().code()).toList();
    }

    private static Finding first(Casebook unit) {
        return unit.report().requirement("range:R").orElseThrow().findings().get(0);
    }

    @Test
    void listsHaveColumnsUntilThereAreEight() {
        UnitReport report = RangesTest.over(all("A", 7), all("B", 2), all("C", 1), all("D", 1))
                .report();

        assertThat(codes(report.rangesInColumns())).containsExactly("A", "C");
        assertThat(codes(report.rangesApart())).containsExactly("B", "D");
    }

    @Test
    void eachListIsReportedForItself() {
        Casebook unit = RangesTest.over(all("A", 1), all("B", 1))
                .submitted(observation("E01").on("2026-03-03").during("b1"), RECOGNISE);
        unit.met("E01", RECOGNISE, "b1");

        assertThat(unit.report().requirement("range:A").orElseThrow().holds()).isFalse();
        assertThat(unit.says("range:B")).containsExactly("List B: one of one shown; the standard requires it.");
    }

    @Test
    void asManyAsSevenThatAreOpenAreNamed() {
        assertThat(((RangeShort) first(RangesTest.over(all("R", 7)))).open()).hasSize(7);
        assertThat(((RangeShort) first(RangesTest.over(all("R", 8)))).open()).isEmpty();
    }

    @Test
    void knowledgeThatATraineeConfirmedOfTheRestWaitsForTheCountersigner() {
        Casebook unit = oneByPerformanceTheRestKnown("a", "b", "c").submitted(answers("E02"), KNOW);
        unit.met("E01", RECOGNISE, "a");
        unit.metByTrainee("E02", KNOW, "b");

        assertThat(unit.report().ranges().get(0).items())
                .extracting(ContextReport::standing)
                .containsExactly(
                        ContextReport.Standing.SHOWN, ContextReport.Standing.CLAIMED, ContextReport.Standing.NOT_SHOWN);
        RangeRestShort rest = (RangeRestShort) first(unit);
        assertThat(rest.provisional()).containsExactly("E02");
        assertThat(rest.wanted()).isEqualTo(1);
        assertThat(WhoActs.on(rest)).containsExactlyInAnyOrder(Party.LEARNER, Party.COUNTERSIGNER);

        unit.submitted(answers("E03"), KNOW);
        unit.metByTrainee("E03", KNOW, "c");

        assertThat(((RangeRestShort) first(unit)).wanted()).isZero();
        assertThat(WhoActs.on(first(unit))).containsExactly(Party.COUNTERSIGNER);
    }

    @Test
    void answersThatWaitForTheAssessorAreNotTakenForConfirmed() {
        Casebook unit = oneByPerformanceTheRestKnown("a", "b")
                .submitted(answers("E02").on("2026-03-04").during("b"), KNOW);

        ContextNotShown open =
                (ContextNotShown) unit.report().ranges().get(0).items().get(1).finding();
        assertThat(open.waiting()).containsExactly("E02");
        assertThat(open.provisional()).isEmpty();
    }

    @Test
    void whatIsUnderWayIsTakenOffWhatIsStillWantedOfTheWholeList() {
        Casebook unit = RangesTest.over(
                        list("R", OptionalInt.of(2), Optional.of(By.KNOWLEDGE_FOR_THE_REST), "a", "b", "c", "d", "e"))
                .submitted(observation("E01").on("2026-03-03").during("a"), RECOGNISE);

        List<Finding> findings =
                unit.report().requirement("range:R").orElseThrow().findings();
        assertThat(((RangeShort) findings.get(0)).wanted()).isEqualTo(1);
        assertThat(((RangeRestShort) findings.get(1)).wanted()).isEqualTo(4);
    }

    @Test
    void onceOnlyTheRestIsLeftItIsTheLearnersNextStep() {
        assertThat(nextWithOnlyTheRestLeft("a", "b", "c")).isEqualTo(new Next.ShowContexts(List.of("B (b)", "C (c)")));
        assertThat(nextWithOnlyTheRestLeft(numbered("t", 9))).isEqualTo(new Next.ShowContexts(List.of("List R")));
    }

    private static Next nextWithOnlyTheRestLeft(String... items) {
        Casebook unit = oneByPerformanceTheRestKnown(items).submitted(answers("E02"), KNOW);
        unit.met("E01", RECOGNISE, items[0]);
        unit.met("E01", LISTEN);
        unit.met("E02", KNOW);
        return new Steps(unit.report(), UnitStage.UNDER_WAY).ofLearner();
    }

    @Test
    void aRequirementSaysBesideALongListWhatItsItemsDoNotSayThere() {
        UnitReport report = RangesTest.over(all("R", 8)).report();
        RequirementReport requirement = report.requirement("range:R").orElseThrow();
        Finding ofAnItem = report.contexts().get(0).finding();
        Finding ofTheList = requirement.findings().get(0);

        assertThat(report.besideRanges(saying(requirement, ofAnItem, ofTheList)))
                .containsExactly(ofTheList);
        assertThat(report.besideRanges(saying(requirement, ofAnItem))).containsExactly(ofAnItem);
    }

    private static RequirementReport saying(RequirementReport requirement, Finding... findings) {
        return RequirementReport.unattested(requirement.rule(), requirement.standing(), List.of(findings));
    }

    @Test
    void howMuchOfAListIsAskedForIsNotSaidByARuleAboutAnother() {
        Standard plain = DifficultCustomers.UNIT;
        Casebook unit = Casebook.of(
                new Standard(
                        plain.key(),
                        plain.corrects(),
                        plain.displayTitle(),
                        plain.published(),
                        plain.passages(),
                        plain.groups(),
                        List.of(
                                new EvidenceRequirement("4", "Some of these.", contexts("4a", "4b", "4c")),
                                new EvidenceRequirement("5", "All of these.", contexts("5a", "5b"))),
                        List.of(),
                        plain.signOff(),
                        plain.defaultPolicy()),
                DifficultCustomers.policy(shown("4", OptionalInt.of(1)), shown("5", OptionalInt.empty())));

        assertThat(unit.report().ranges()).extracting(RangeReport::least).containsExactly(1, 2);
    }

    private static ContextsShown shown(String requirement, OptionalInt atLeast) {
        return new ContextsShown(
                "of-" + requirement,
                RuleSource.STANDARD,
                Optional.of(requirement),
                "Shown.",
                List.of(),
                atLeast,
                false);
    }

    private static List<Context> contexts(String... codes) {
        return Stream.of(codes)
                .map(code -> new Context(code, "context " + code, code))
                .toList();
    }
}
