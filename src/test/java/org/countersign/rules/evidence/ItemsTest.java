package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.next.Next;
import org.countersign.rules.next.Party;
import org.countersign.rules.next.Share;
import org.countersign.rules.next.Steps;
import org.countersign.rules.next.WhoActs;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.reports.UnitStage;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Policy;
import org.countersign.standards.text.Prose;
import org.junit.jupiter.api.Test;

/** Criteria that their items complete, groups of which some are enough, and what is optional. */
class ItemsTest {

    private static final Policy POLICY = DifficultCustomers.policy();

    static Criterion made(String code, Optional<String> of, OptionalInt asked, boolean optional) {
        return new Criterion(
                code, CriterionKind.PERFORMANCE, Prose.of("Text of " + code), of, asked, Optional.empty(), optional);
    }

    static Criterion plain(String code) {
        return new Criterion(code, CriterionKind.PERFORMANCE, "Text of " + code);
    }

    static List<Criterion> withItems(String code, int least, String... items) {
        return Stream.concat(
                        Stream.of(made(code, Optional.empty(), OptionalInt.of(least), false)),
                        Arrays.stream(items).map(item -> made(item, Optional.of(code), OptionalInt.empty(), false)))
                .toList();
    }

    static CriteriaGroup group(String heading, OptionalInt least, List<Criterion> criteria) {
        return new CriteriaGroup(
                CriterionKind.PERFORMANCE,
                Optional.empty(),
                heading,
                Optional.empty(),
                Optional.empty(),
                "You must:",
                Optional.empty(),
                least,
                criteria);
    }

    static Casebook unit(Policy policy, CriteriaGroup... groups) {
        return Casebook.of(DifficultCustomers.standard(List.of(groups), List.of()), policy);
    }

    private static Casebook stations(int least) {
        return unit(POLICY, group("Criteria", OptionalInt.empty(), withItems("P3", least, "P3.a", "P3.b", "P3.c")));
    }

    private static Casebook dishes() {
        List<Criterion> dishes =
                Stream.of("D1", "D2", "D3", "D4", "D5").map(ItemsTest::plain).toList();
        return unit(POLICY, group("Dishes", OptionalInt.of(2), dishes));
    }

    private static CriterionReport criterion(Casebook unit, String code) {
        return unit.report().criterion(code).orElseThrow();
    }

    private static List<String> missing(Casebook unit) {
        return unit.report().findings().stream().map(Sentences::of).toList();
    }

    static List<Set<Party>> whoActs(Casebook unit) {
        return unit.report().findings().stream().map(WhoActs::on).toList();
    }

    private static Next next(Casebook unit) {
        return new Steps(unit.report(), UnitStage.UNDER_WAY).ofLearner();
    }

    static Casebook met(Casebook unit, String piece, String... criteria) {
        unit.submitted(observation(piece).on("2026-03-10"), criteria);
        for (String criterion : criteria) {
            unit.met(piece, criterion);
        }
        return unit;
    }

    @Test
    void aCriterionIsMetOnceAllItsItemsAre() {
        Casebook unit = stations(3);
        assertThat(criterion(unit, "P3").standing()).isEqualTo(CriterionStanding.UNTOUCHED);
        assertThat(missing(unit))
                .containsExactly("P3: none of its items is met yet. Still missing: P3.a, P3.b and P3.c.");

        met(unit, "E01", "P3.a");
        assertThat(criterion(unit, "P3").standing()).isEqualTo(CriterionStanding.MORE_NEEDED);
        assertThat(missing(unit)).containsExactly("P3: one of its three items is met. Still missing: P3.b and P3.c.");
        assertThat(whoActs(unit)).containsExactly(Set.of(Party.LEARNER));
        assertThat(next(unit)).isEqualTo(new Next.Claim(List.of("P3.b", "P3.c")));

        met(unit, "E02", "P3.b", "P3.c");
        assertThat(criterion(unit, "P3").met()).isTrue();
        assertThat(missing(unit)).containsExactly("P3: met by E01 and E02. Your assessor has still to sign it off.");
    }

    @Test
    void whatIsUnderWayForItemsIsNamedWithWhoHasToAct() {
        Casebook unit = stations(3);
        unit.submitted(observation("E01").on("2026-03-10"), "P3.a", "P3.b").metByTrainee("E01", "P3.b");

        assertThat(missing(unit))
                .containsExactly("P3: none of its items is met yet. P3.a waits for the assessor. The decision on P3.b"
                        + " waits for the countersigner. Still missing: P3.c.");
        assertThat(whoActs(unit)).containsExactly(Set.of(Party.ASSESSOR, Party.COUNTERSIGNER, Party.LEARNER));
        assertThat(criterion(unit, "P3").standing()).isEqualTo(CriterionStanding.CLAIMED);
    }

    @Test
    void ofSomeItemsNoMoreAreAskedForThanAreEnough() {
        Casebook unit = met(stations(2), "E01", "P3.b");

        assertThat(missing(unit))
                .containsExactly("P3: one of its three items is met, and at least two have to be. One more of these:"
                        + " P3.a and P3.c.");
        assertThat(next(unit)).isEqualTo(new Next.Claim(List.of("P3.a")));
        assertThat(unit.report().asksFor(criterion(unit, "P3.c"))).isTrue();

        met(unit, "E02", "P3.c");
        assertThat(criterion(unit, "P3").met()).isTrue();
        assertThat(unit.report().asksFor(criterion(unit, "P3.a"))).isFalse();
    }

    @Test
    void theCriterionIsSignedOffAndItsItemsAreNot() {
        Casebook unit = met(stations(3), "E01", "P3.a", "P3.b", "P3.c");

        assertThat(Refusals.signOff(criterion(unit, "P3.a"), Standing.FINAL)
                        .refusal()
                        .map(Sentences::of))
                .contains("P3.a is signed off with P3, once enough of its items are met.");
        unit.signedOff("P3");
        assertThat(unit.report().ready()).isTrue();
        assertThat(criterion(unit, "P3").signedOff().orElseThrow().judgements()).hasSize(3);
    }

    @Test
    void theSignOffFallsWithTheDecisionOnAnItem() {
        Casebook unit = met(stations(3), "E01", "P3.a", "P3.b", "P3.c");
        unit.signedOff("P3");
        unit.notYet("E01", "P3.b");

        assertThat(missing(unit))
                .containsExactly(
                        "P3: two of its three items are met. Still missing: P3.b.",
                        "P3: once met, it has to be signed off again, because a decision under the sign-off of 1 April 2026 was"
                                + " changed.");
    }

    @Test
    void aTraineesSignOffWaitsWithTheirDecisions() {
        Casebook unit = stations(2).submitted(observation("E01").on("2026-03-10"), "P3.a", "P3.b");
        UUID a = unit.metByTrainee("E01", "P3.a");
        assertThat(Refusals.signOff(criterion(unit, "P3"), Standing.PROVISIONAL).granted())
                .isFalse();
        UUID b = unit.metByTrainee("E01", "P3.b");
        assertThat(criterion(unit, "P3").standing()).isEqualTo(CriterionStanding.MET_PROVISIONALLY);
        UUID signOff = unit.signedOffByTrainee("P3");

        unit.countersigned(a).countersigned(b);
        assertThat(missing(unit))
                .containsExactly("P3: signed off on 1 April 2026. The countersigner has still to agree.");
        unit.countersigned(signOff);
        assertThat(unit.report().ready()).isTrue();
    }

    @Test
    void whatARuleAsksOfEachCriterionItAsksOfTheWhole() {
        Casebook unit = unit(
                DifficultCustomers.policy(DifficultCustomers.consistently(2)),
                group("Criteria", OptionalInt.empty(), withItems("P3", 2, "P3.a", "P3.b")));
        met(unit, "E01", "P3.a", "P3.b");
        assertThat(criterion(unit, "P3.a").met()).isTrue();
        assertThat(criterion(unit, "P3").standing()).isEqualTo(CriterionStanding.MORE_NEEDED);
        assertThat(criterion(unit, "P3").findings()).extracting(Finding::code).contains("occasions-short");

        unit.submitted(observation("E02").on("2026-03-20"), "P3.b").met("E02", "P3.b");
        assertThat(criterion(unit, "P3").met()).isTrue();
    }

    @Test
    void ofAGroupWithAChoiceThePageSaysHowManyMore() {
        Casebook unit = dishes();
        assertThat(missing(unit))
                .containsExactly(
                        "Dishes: none of the five is met yet, and the standard requires at least two. Two more of"
                                + " these: D1, D2, D3, D4 and D5.");
        assertThat(unit.report().performance()).isEqualTo(new Progress(2, 0, 0, 2, 0));
        assertThat(next(unit)).isEqualTo(new Next.Claim(List.of("D1", "D2")));

        unit.submitted(observation("E01").on("2026-03-10"), "D3", "D4").met("E01", "D3");
        assertThat(missing(unit))
                .containsExactly(
                        "Dishes: one of the five is met, and the standard requires at least two. D4 waits for the"
                                + " assessor.");
        assertThat(unit.report().performance()).isEqualTo(new Progress(2, 1, 1, 0, 0));
        assertThat(Share.of(Party.LEARNER, unit.report())).isEqualTo(new Share(0, 0));
    }

    @Test
    void theUnitIsReadyOnceEnoughOfAGroupAreMetAndSignedOff() {
        Casebook unit = met(dishes(), "E01", "D2", "D5");
        assertThat(missing(unit))
                .containsExactly(
                        "Dishes: enough are met, and none is signed off. Your assessor has still to sign off D2 and D5.");
        assertThat(whoActs(unit)).containsExactly(Set.of(Party.ASSESSOR));

        unit.signedOff("D2");
        UUID signOff = unit.signedOffByTrainee("D5");
        assertThat(missing(unit))
                .containsExactly("Dishes: enough are met, and one of two is signed off. The countersigner has still to"
                        + " agree to the sign-off of D5.");
        assertThat(whoActs(unit)).containsExactly(Set.of(Party.COUNTERSIGNER));

        unit.countersigned(signOff);
        assertThat(unit.report().ready()).isTrue();
        assertThat(unit.says("criteria:D1"))
                .containsExactly("Dishes: two of five met. The standard requires at least two.");
    }

    @Test
    void whatIsOptionalIsInNobodysWay() {
        Casebook unit = unit(
                POLICY,
                group(
                        "Criteria",
                        OptionalInt.empty(),
                        List.of(plain("P1"), made("P2", Optional.empty(), OptionalInt.empty(), true))));
        met(unit, "E01", "P1").signedOff("P1");
        unit.submitted(observation("E02").on("2026-03-10"), "P2").notYet("E02", "P2");

        UnitReport report = unit.report();
        assertThat(report.ready()).isTrue();
        assertThat(report.performance().total()).isEqualTo(1);
        assertThat(report.missing().all()).isZero();
        assertThat(report.asksFor(criterion(unit, "P2"))).isFalse();
    }

    @Test
    void oneOfTheCriteriaToChooseFromMayHaveItemsItself() {
        List<Criterion> criteria = new ArrayList<>(withItems("D1", 2, "D1.a", "D1.b"));
        criteria.add(plain("D2"));
        Casebook unit = unit(POLICY, group("Dishes", OptionalInt.of(1), criteria));
        met(unit, "E01", "D1.a");
        assertThat(next(unit)).isEqualTo(new Next.Claim(List.of("D1.b")));

        met(unit, "E02", "D2").signedOff("D2");
        assertThat(unit.report().ready()).isTrue();
        assertThat(unit.report().asksFor(criterion(unit, "D1.b"))).isFalse();
    }
}
