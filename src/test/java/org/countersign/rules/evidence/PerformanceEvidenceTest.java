package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.BUSY;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import org.countersign.rules.UnitFacts;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Method;
import org.countersign.standards.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CFACSC4 evidence requirement 1: where performance is shown, and that simulation shows knowledge only. */
class PerformanceEvidenceTest {

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # setting                     | standing
                    PAID_JOB                      | MET
                    VOLUNTARY_JOB                 | MET
                    WORK_PLACEMENT                | MET
                    REALISTIC_WORKING_ENVIRONMENT | MET
                    SIMULATION                    | NOT_YET
                    """, delimiter = '|')
    void performanceCountsInTheseSettings(Setting setting, CriterionStanding standing) {
        unit.submitted(observation("E01").on("2026-03-03").in(setting), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(standing);
    }

    @Test
    void simulationJudgedMetAllTheSameIsIgnored() {
        unit.submitted(
                observation("E07").on("2026-03-03").in(Setting.SIMULATION).during(BUSY), RECOGNISE);
        unit.met("E07", RECOGNISE, BUSY);

        assertThat(unit.report().extent()).isEqualTo(UnitFacts.Extent.NOTHING);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: nothing accepted yet. E07 was judged met but shows no performance that counts: claim "
                                + "other evidence.");
        assertThat(unit.report().notices())
                .map(Sentences::of)
                .containsExactly("E07 was judged met for C4.1.1, but shows no performance that counts for it.");
        assertThat(unit.says("contexts"))
                .contains(
                        "Busy time (4b): not shown yet. Add evidence that shows it, or mark it on a piece that does.");
    }

    @Test
    void simulationBesideARealOccasionLeavesTheRealOneCounting() {
        unit.submitted(
                observation("E07")
                        .on("2026-03-03")
                        .in(Setting.SIMULATION)
                        .during(BUSY)
                        .on("2026-03-04")
                        .in(Setting.WORK_PLACEMENT),
                RECOGNISE);
        unit.met("E07", RECOGNISE, BUSY);

        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.report().extent().occasions()).isEqualTo(1);
        assertThat(unit.report(RECOGNISE).contexts())
                .as("a context of the simulation only")
                .isEmpty();
    }

    @Test
    void simulationCountsForKnowledge() {
        unit.submitted(Piece.by(Method.SIMULATION, "E07").on("2026-03-03").in(Setting.SIMULATION), KNOW);
        unit.met("E07", KNOW);
        assertThat(unit.report(KNOW).standing()).isEqualTo(CriterionStanding.MET);
    }

    @Test
    void knowledgeNeedsNoOccasionAndAddsNone() {
        unit.submitted(answers("E08").on("2026-03-03").during(BUSY), KNOW);
        unit.met("E08", KNOW, BUSY);
        assertThat(unit.report(KNOW).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.report().extent().occasions()).isZero();
        assertThat(unit.report().contexts()).noneMatch(ContextReport::shown);
    }

    @Test
    void aMethodThePolicyDoesNotAllowShowsNoPerformance() {
        unit.submitted(Piece.by(Method.SIMULATION, "E07").on("2026-03-03"), RECOGNISE);
        unit.met("E07", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.NOT_YET);
    }

    @Test
    void performanceWithoutAnOccasionOrWithoutItsSettingIsNone() {
        unit.submitted(observation("E01"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.submitted(observation("E02").on("2026-03-03").inNoSetting(), RECOGNISE);
        unit.met("E02", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.NOT_YET);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: nothing accepted yet. E01 and E02 were judged met but show no performance that counts: "
                                + "claim other evidence.");
    }

    @Test
    void aPolicyWithoutSuchRulesTakesAnyOccasion() {
        Casebook free = Casebook.under(DifficultCustomers.policy());
        free.submitted(Piece.by(Method.SIMULATION, "E07").on("2026-03-03").in(Setting.SIMULATION), RECOGNISE);
        free.met("E07", RECOGNISE);
        assertThat(free.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MET);
    }

    @Test
    void theRequirementSaysThatEverythingAcceptedIsAsAsked() {
        assertThat(unit.says("real-work"))
                .containsExactly("Requirement 1: no performance evidence is accepted yet."
                        + " The standard requires: Simulation is not allowed for any performance evidence within this"
                        + " Unit.");
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(unit.says("real-work"))
                .containsExactly("Requirement 1: the one accepted occasion is as asked."
                        + " The standard requires: Simulation is not allowed for any performance evidence within this"
                        + " Unit.");
    }
}
