package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.ItemsTest.group;
import static org.countersign.rules.evidence.ItemsTest.made;
import static org.countersign.rules.evidence.ItemsTest.met;
import static org.countersign.rules.evidence.ItemsTest.plain;
import static org.countersign.rules.evidence.ItemsTest.unit;
import static org.countersign.rules.evidence.ItemsTest.whoActs;
import static org.countersign.rules.evidence.ItemsTest.withItems;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.rules.ChoiceFinding.CriteriaShort;
import org.countersign.rules.Finding;
import org.countersign.rules.Finding.Weight;
import org.countersign.rules.next.Party;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Policy;
import org.junit.jupiter.api.Test;

/** What a page asks of choices: which group leaves one, what an item's criterion has, and who has to act. */
class ChoicesTest {

    private static final Policy POLICY = DifficultCustomers.policy();
    private static final CriteriaGroup CRITERIA =
            group("Criteria", OptionalInt.empty(), withItems("P3", 2, "P3.a", "P3.b", "P3.c"));
    private static final CriteriaGroup SOUPS = group("Soups", OptionalInt.of(1), List.of(plain("S1"), plain("S2")));
    private static final CriteriaGroup DISHES =
            group("Dishes", OptionalInt.of(2), List.of(plain("D1"), plain("D2"), plain("D3")));

    private static Casebook menu() {
        return unit(POLICY, CRITERIA, SOUPS, DISHES);
    }

    private static List<String> codes(List<CriterionReport> criteria) {
        return criteria.stream().map(CriterionReport::code).toList();
    }

    private static List<String> references(List<ClaimReport> claims) {
        return claims.stream().map(ClaimReport::reference).toList();
    }

    private static CriterionReport criterion(UnitReport report, String code) {
        return report.criterion(code).orElseThrow();
    }

    @Test
    void eachGroupLeavesItsOwnChoiceAndOneThatAsksForAllLeavesNone() {
        UnitReport report = menu().report();

        assertThat(report.choiceIn(CRITERIA)).isEmpty();
        assertThat(codes(report.choiceIn(SOUPS).orElseThrow().members())).containsExactly("S1", "S2");
        assertThat(codes(report.choiceIn(DISHES).orElseThrow().members())).containsExactly("D1", "D2", "D3");
    }

    @Test
    void aCriterionWithItemsHasTheirClaimsAndAnyOtherItsOwn() {
        Casebook unit = menu();
        unit.submitted(observation("E01").on("2026-03-10"), "P3.a", "S1")
                .submitted(observation("E02").on("2026-03-11"), "P3.c");
        UnitReport report = unit.report();

        assertThat(references(report.claimsFor(criterion(report, "P3")))).containsExactly("E01", "E02");
        assertThat(references(report.claimsFor(criterion(report, "P3.a")))).containsExactly("E01");
        assertThat(references(report.claimsFor(criterion(report, "S1")))).containsExactly("E01");
        assertThat(codes(report.itemsOf(criterion(report, "P3")))).containsExactly("P3.a", "P3.b", "P3.c");
        assertThat(report.itemsOf(criterion(report, "S1"))).isEmpty();
    }

    @Test
    void whatATraineeJudgedMetIsNotWantedOnceMore() {
        Casebook unit = menu();
        unit.submitted(observation("E01").on("2026-03-10"), "D1").metByTrainee("E01", "D1");

        assertThat(unit.report().findings())
                .filteredOn(finding ->
                        finding instanceof CriteriaShort few && few.group().equals("Dishes"))
                .singleElement()
                .satisfies(few -> assertThat(((CriteriaShort) few).wanted()).isEqualTo(1));
    }

    @Test
    void noMoreIsUnderWayThanIsMissing() {
        Casebook unit = unit(POLICY, DISHES);
        met(unit, "E01", "D1").submitted(observation("E02").on("2026-03-11"), "D2", "D3");

        assertThat(unit.report().performance()).isEqualTo(new Progress(2, 1, 1, 0, 0));
    }

    @Test
    void theAssessorActsAloneWhereWhatWaitsIsEnough() {
        Casebook items = unit(POLICY, CRITERIA);
        met(items, "E01", "P3.a").submitted(observation("E02").on("2026-03-11"), "P3.b");
        assertThat(whoActs(items)).containsExactly(Set.of(Party.ASSESSOR));

        Casebook dishes = unit(POLICY, DISHES);
        dishes.submitted(observation("E01").on("2026-03-10"), "D1", "D2");
        assertThat(whoActs(dishes)).containsExactly(Set.of(Party.ASSESSOR));
    }

    @Test
    void enoughOfAGroupIsNothingThatIsMissing() {
        Casebook unit = unit(POLICY, SOUPS);
        met(unit, "E01", "S1").signedOff("S1");

        assertThat(unit.report().requirement("criteria:S1").orElseThrow().findings())
                .extracting(Finding::weight)
                .containsExactly(Weight.HOLDS);
    }

    @Test
    void aRuleForEachCriterionPassesOverWhatIsOptionalUntilItIsAcceptedFor() {
        Casebook unit = unit(
                DifficultCustomers.policy(DifficultCustomers.consistently(2)),
                group(
                        "Criteria",
                        OptionalInt.empty(),
                        List.of(plain("P1"), made("P2", Optional.empty(), OptionalInt.empty(), true))));
        met(unit, "E01", "P1");
        met(unit, "E02", "P1");
        unit.submitted(observation("E03").on("2026-03-20"), "P1").met("E03", "P1");
        RequirementReport before = unit.report().requirement("consistently").orElseThrow();
        assertThat(before.standing()).isEqualTo(RequirementReport.Standing.HOLDS);

        unit.submitted(observation("E04").on("2026-03-21"), "P2").met("E04", "P2");
        assertThat(unit.report().requirement("consistently").orElseThrow().standing())
                .isEqualTo(RequirementReport.Standing.SHORT);
    }

    @Test
    void aRuleForEachCriterionHasNothingToCheckWhereAllAreOptional() {
        Casebook unit = unit(
                DifficultCustomers.policy(DifficultCustomers.consistently(2)),
                group(
                        "Criteria",
                        OptionalInt.empty(),
                        List.of(made("P2", Optional.empty(), OptionalInt.empty(), true))));

        assertThat(unit.report().requirement("consistently").orElseThrow().standing())
                .isEqualTo(RequirementReport.Standing.NOTHING_TO_CHECK);
    }

    @Test
    void aCriterionIsNotYetMetOnceAnItemIsAndNothingElseIsBegun() {
        Casebook unit = unit(POLICY, CRITERIA);
        unit.submitted(observation("E01").on("2026-03-10"), "P3.a").notYet("E01", "P3.a");

        assertThat(criterion(unit.report(), "P3").standing()).isEqualTo(CriterionStanding.NOT_YET);
    }

    @Test
    void aChoiceCountsAmongPerformanceOrKnowledgeAsItsCriteriaDo() {
        CriteriaGroup topics = new CriteriaGroup(
                CriterionKind.KNOWLEDGE,
                Optional.empty(),
                "Topics",
                Optional.empty(),
                Optional.empty(),
                "You must know:",
                Optional.empty(),
                OptionalInt.of(1),
                List.of(
                        new Criterion("K1", CriterionKind.KNOWLEDGE, "Soups"),
                        new Criterion("K2", CriterionKind.KNOWLEDGE, "Sauces")));
        UnitReport report = unit(POLICY, DISHES, topics).report();

        assertThat(report.performance()).isEqualTo(new Progress(2, 0, 0, 2, 0));
        assertThat(report.knowledge()).isEqualTo(new Progress(1, 0, 0, 1, 0));
    }
}
