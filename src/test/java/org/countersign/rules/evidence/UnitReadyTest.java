package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.BUSY;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.LET_DOWN;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.QUIET;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.DifficultCustomers.ROUTINE;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.List;
import java.util.Optional;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Standard;
import org.junit.jupiter.api.Test;

/** A unit is ready when all is met and signed off, every requirement holds and no action is open. */
class UnitReadyTest {

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    private Casebook readyUnit() {
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE, BUSY, QUIET, LET_DOWN), RECOGNISE, LISTEN)
                .submitted(answers("E02"), KNOW);
        unit.met("E01", RECOGNISE, ROUTINE, BUSY, QUIET, LET_DOWN);
        unit.met("E01", LISTEN);
        unit.met("E02", KNOW);
        unit.attested("sufficient-period");
        List.of(RECOGNISE, LISTEN, KNOW).forEach(unit::signedOff);
        return unit;
    }

    @Test
    void aUnitWithNothingMissingIsReady() {
        UnitReport report = readyUnit().report();
        assertThat(report.ready()).isTrue();
        assertThat(report.findings()).isEmpty();
        assertThat(report.performance().plus(report.knowledge())).isEqualTo(new Progress(3, 3, 0, 0, 3));
    }

    @Test
    void aUnitInWhichNothingHappenedIsUntouched() {
        UnitReport report = UnitRules.report(DifficultCustomers.UNIT, AS_PUBLISHED, UnitFacts.none(Casebook.ENROLLED));
        assertThat(report).isEqualTo(unit.report());
        assertThat(report.performance()).isEqualTo(new Progress(2, 0, 0, 2, 0));
    }

    @Test
    void openActionsKeepItFromBeingReady() {
        assertThat(readyUnit().openActions(2).missing())
                .containsExactly("Two actions of the internal verifier are open.");
        assertThat(unit.report().ready()).isFalse();
    }

    @Test
    void evidenceAcceptedAfterItWasReadyLeavesItReady() {
        readyUnit().submitted(observation("E03").on("2026-03-20"), RECOGNISE);
        unit.met("E03", RECOGNISE);
        assertThat(unit.report().ready()).isTrue();
    }

    @Test
    void aClaimThatWaitsDoesNotKeepItFromBeingReady() {
        readyUnit().submitted(observation("E03").on("2026-03-20"), RECOGNISE);
        assertThat(unit.report().ready()).isTrue();
    }

    @Test
    void requirementsAreListedAsPrintedAndThenThePolicysOwn() {
        Casebook shuffled = Casebook.under(DifficultCustomers.policy(
                DifficultCustomers.consistently(1),
                DifficultCustomers.contexts(),
                DifficultCustomers.sector(),
                DifficultCustomers.realWork(),
                DifficultCustomers.noSimulation(),
                DifficultCustomers.period()));
        assertThat(shuffled.report().requirements())
                .extracting(RequirementReport::ruleCode)
                .containsExactly(
                        "no-simulation", "real-work", "sector", "sufficient-period", "contexts", "consistently");
    }

    @Test
    void aRuleForARequirementThatIsNotPrintedIsListedAfterThoseThatAre() {
        Casebook other = Casebook.under(DifficultCustomers.policy(
                new LeastOccasions("another-unit", RuleSource.STANDARD, Optional.of("9"), "As elsewhere.", 1),
                DifficultCustomers.contexts(),
                DifficultCustomers.sector(),
                DifficultCustomers.realWork(),
                DifficultCustomers.period()));
        assertThat(other.report().requirements())
                .extracting(RequirementReport::ruleCode)
                .containsExactly("real-work", "sector", "sufficient-period", "contexts", "another-unit");
    }

    @Test
    void evidenceFromBeforeTheEnrolmentIsFlaggedAndCountsAllTheSame() {
        unit.submitted(observation("E01").on("2026-01-20").on("2025-12-18").on("2025-12-20"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(unit.report().notices())
                .map(Sentences::of)
                .containsExactly(
                        "E01 has an occasion of 18 December 2025, before the enrolment on 12 January 2026. Your "
                                + "assessor decides whether it is recent enough.");
        assertThat(unit.report().extent().occasions()).isEqualTo(3);
    }

    @Test
    void aVersionThatPutItsDateRightIsNotFlagged() {
        unit.submitted(observation("E01").on("2025-03-03"), RECOGNISE)
                .submitted(observation("E01").version(2).on("2026-03-03"), RECOGNISE);
        assertThat(unit.report().notices()).isEmpty();
    }

    @Test
    void aStandardOfKnowledgeAloneNeedsNoPerformanceEvidence() {
        Standard theory = DifficultCustomers.standard(
                List.of(DifficultCustomers.knowledge(KNOW, "The types of customer behaviour.")), List.of());
        Casebook course = Casebook.of(
                theory, DifficultCustomers.policy(DifficultCustomers.sector(), DifficultCustomers.consistently(2)));
        course.submitted(answers("E01"), KNOW);
        course.met("E01", KNOW);
        course.signedOff(KNOW);
        assertThat(course.report().ready()).isTrue();
    }

    @Test
    void twoRulesAskingForOneContextMissItOnce() {
        Casebook twice = Casebook.under(DifficultCustomers.asPublishedWith(new ContextsShown(
                "contexts-again", RuleSource.CENTRE, Optional.of("4"), "Your centre asks for them too.", false)));
        assertThat(twice.missing()).doesNotHaveDuplicates();
    }
}
