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
import java.util.UUID;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Context;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.Policy;
import org.countersign.standards.RuleSource;
import org.junit.jupiter.api.Test;

/** CFACSC4 evidence requirement 4: each context confirmed in a judgement met on performance evidence. */
class ContextsTest {

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    private String quietTime() {
        return Sentences.of(report().finding());
    }

    private ContextReport report() {
        return unit.report().contexts().get(2);
    }

    @Test
    void aContextNobodyClaimedSaysSo() {
        assertThat(quietTime())
                .isEqualTo(
                        "Quiet time (4c): not shown yet. Add evidence that shows it, or mark it on a piece that does.");
        assertThat(report().standing()).isEqualTo(ContextReport.Standing.NOT_SHOWN);
    }

    @Test
    void aContextThatIsClaimedNamesTheEvidenceThatWaits() {
        unit.submitted(observation("E03").on("2026-03-03").during(QUIET), RECOGNISE, LISTEN);
        assertThat(quietTime()).isEqualTo("Quiet time (4c): not shown yet. E03 waits for the assessor.");
        assertThat(report().standing()).isEqualTo(ContextReport.Standing.CLAIMED);
    }

    @Test
    void severalPiecesAreNamedInTheirOrderAndE100AfterE99() {
        unit.submitted(observation("E100").on("2026-03-03").during(QUIET), RECOGNISE)
                .submitted(observation("E99").on("2026-03-04").during(QUIET), RECOGNISE)
                .submitted(observation("E03").on("2026-03-05").during(QUIET), LISTEN);
        assertThat(quietTime()).isEqualTo("Quiet time (4c): not shown yet. E03, E99 and E100 wait for the assessor.");
    }

    @Test
    void eachPieceIsNamedOnceForTheClaimThatIsNearestToShowingIt() {
        unit.submitted(observation("E01").on("2026-03-01").during(QUIET), RECOGNISE, LISTEN)
                .submitted(observation("E02").on("2026-03-02").during(QUIET), RECOGNISE)
                .submitted(observation("E03").on("2026-03-03").during(QUIET), RECOGNISE)
                .submitted(observation("E04").on("2026-03-04").during(QUIET), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.metByTrainee("E02", RECOGNISE, QUIET);
        unit.met("E03", RECOGNISE);
        unit.notYet("E04", RECOGNISE);
        assertThat(quietTime())
                .isEqualTo(
                        "Quiet time (4c): not shown yet. E01 waits for the assessor. The decision on E02 waits for the "
                                + "countersigner. E03 is accepted, but your assessor did not tick it. Ask them to look again, or "
                                + "claim other evidence. E04 needs more: submit a new version or claim other evidence.");
    }

    @Test
    void aConfirmedContextIsShownByItsEvidenceForItsCriteria() {
        unit.submitted(observation("E03").on("2026-03-03").during(QUIET, BUSY), RECOGNISE, LISTEN);
        unit.met("E03", LISTEN, QUIET);
        assertThat(quietTime()).isEqualTo("Quiet time (4c): shown by E03.");
        assertThat(report().criteria()).containsExactly(LISTEN);
        assertThat(unit.report(LISTEN).contexts()).containsExactly(QUIET);
        assertThat(unit.report().contexts().get(1).shown()).isFalse();
    }

    @Test
    void aContextConfirmedByATraineeIsNotShownBeforeItIsCountersigned() {
        unit.submitted(observation("E03").on("2026-03-03").during(QUIET), RECOGNISE);
        UUID decision = unit.metByTrainee("E03", RECOGNISE, QUIET);
        assertThat(report().shown()).isFalse();
        assertThat(unit.countersigned(decision).report().contexts().get(2).shown())
                .isTrue();
    }

    @Test
    void aTraineesDecisionThatDoesNotConfirmTheContextIsNotWaitedFor() {
        unit.submitted(observation("E02").on("2026-03-02").during(QUIET), RECOGNISE)
                .submitted(observation("E04").on("2026-03-04").during(QUIET), RECOGNISE);
        UUID met = unit.metByTrainee("E02", RECOGNISE);
        unit.notYetByTrainee("E04", RECOGNISE);
        String unconfirmed =
                "Quiet time (4c): not shown yet. E02 and E04 are accepted, but your assessor did not tick it. "
                        + "Ask them to look again, or claim other evidence.";
        assertThat(quietTime()).isEqualTo(unconfirmed);
        assertThat(report().standing()).isEqualTo(ContextReport.Standing.NOT_SHOWN);

        unit.countersigned(met);
        assertThat(quietTime()).as("agreeing cleared nothing").isEqualTo(unconfirmed);
    }

    @Test
    void aContextThatATraineeWouldAddToADecisionThatStandsWaitsForTheCountersigner() {
        unit.submitted(observation("E02").on("2026-03-02").during(QUIET), RECOGNISE);
        unit.met("E02", RECOGNISE);
        UUID adding = unit.metByTrainee("E02", RECOGNISE, QUIET);
        assertThat(quietTime())
                .isEqualTo("Quiet time (4c): not shown yet. The decision on E02 waits for the countersigner.");
        assertThat(report().standing()).isEqualTo(ContextReport.Standing.CLAIMED);

        unit.countersigned(adding);
        assertThat(quietTime()).isEqualTo("Quiet time (4c): shown by E02.");
    }

    @Test
    void aTraineesDecisionThatWouldTakeAShownContextAwaySaysWhatAgreeingWouldChange() {
        unit.submitted(observation("E02").on("2026-03-02").during(QUIET, BUSY), RECOGNISE);
        unit.met("E02", RECOGNISE, QUIET, BUSY);
        UUID without = unit.metByTrainee("E02", RECOGNISE, BUSY);
        assertThat(quietTime())
                .isEqualTo("Quiet time (4c): shown by E02. If the countersigner agrees with the decision on E02, it is"
                        + " no longer shown.");
        assertThat(report().standing()).as("until then").isEqualTo(ContextReport.Standing.SHOWN);
        assertThat(Sentences.of(unit.report().contexts().get(1).finding()))
                .as("what agreeing leaves as it is")
                .isEqualTo("Busy time (4b): shown by E02.");

        unit.countersigned(without);
        assertThat(quietTime())
                .isEqualTo(
                        "Quiet time (4c): not shown yet. E02 is accepted, but your assessor did not tick it. Ask them "
                                + "to look again, or claim other evidence.");
    }

    @Test
    void aTraineesNotYetWouldTakeAShownContextAwayAsWell() {
        unit.submitted(observation("E02").on("2026-03-02").during(QUIET), RECOGNISE)
                .submitted(observation("E03").on("2026-03-03").during(QUIET), RECOGNISE);
        unit.met("E02", RECOGNISE, QUIET);
        unit.met("E03", RECOGNISE, QUIET);
        unit.notYetByTrainee("E02", RECOGNISE);
        assertThat(quietTime())
                .isEqualTo("Quiet time (4c): shown by E02 and E03. If the countersigner agrees with the decision on"
                        + " E02, it is shown by E03.");
    }

    @Test
    void whatAgreeingAddsToAShownContextIsSaidTogetherWithWhatItTakesAway() {
        unit.submitted(observation("E02").on("2026-03-02").during(QUIET), RECOGNISE)
                .submitted(observation("E03").on("2026-03-03").during(QUIET), RECOGNISE);
        unit.met("E02", RECOGNISE, QUIET);
        UUID adding = unit.metByTrainee("E03", RECOGNISE, QUIET);
        assertThat(quietTime())
                .isEqualTo("Quiet time (4c): shown by E02. If the countersigner agrees with the decision on E03, it is"
                        + " shown by E02 and E03.");
        UUID without = unit.metByTrainee("E02", RECOGNISE);
        assertThat(quietTime())
                .isEqualTo("Quiet time (4c): shown by E02. If the countersigner agrees with the decisions on E02 and"
                        + " E03, it is shown by E03.");
        unit.rejected(without);
        assertThat(unit.countersigned(adding).report().contexts().get(2).evidence())
                .containsExactly("E02", "E03");
        assertThat(quietTime()).isEqualTo("Quiet time (4c): shown by E02 and E03.");
    }

    @Test
    void aPieceThatGoesOnShowingTheContextForAnotherCriterionChangesNothing() {
        unit.submitted(observation("E02").on("2026-03-02").during(QUIET), RECOGNISE, LISTEN);
        unit.met("E02", RECOGNISE, QUIET);
        unit.met("E02", LISTEN, QUIET);
        unit.metByTrainee("E02", RECOGNISE);
        assertThat(quietTime()).isEqualTo("Quiet time (4c): shown by E02.");
    }

    @Test
    void aContextThatANewerVersionLeftOutIsClaimedByNobody() {
        unit.submitted(observation("E01").on("2026-03-03").during(QUIET), RECOGNISE);
        unit.notYet("E01", RECOGNISE);
        unit.submitted(observation("E01").version(2).on("2026-03-03"), RECOGNISE);
        assertThat(quietTime())
                .isEqualTo(
                        "Quiet time (4c): not shown yet. Add evidence that shows it, or mark it on a piece that does.");
    }

    @Test
    void aContextConfirmedOnKnowledgeShowsNoPerformance() {
        unit.submitted(answers("E05").on("2026-03-03").during(QUIET), KNOW);
        unit.met("E05", KNOW, QUIET);
        assertThat(report().shown()).isFalse();
    }

    @Test
    void aContextConfirmedWithANotYetIsNotShown() {
        unit.submitted(observation("E03").on("2026-03-03").during(QUIET), RECOGNISE);
        unit.met("E03", RECOGNISE, QUIET);
        unit.notYet("E03", RECOGNISE);
        assertThat(report().shown()).isFalse();
    }

    @Test
    void aPolicyMayAskForContextsThatTheStandardDoesNotDeclare() {
        ContextsShown byPhone = new ContextsShown(
                "by-phone", RuleSource.CENTRE, Optional.empty(), "Your centre asks for it.", List.of("5a"), false);
        Policy policy = new Policy(
                new EditionKey("by-phone", "1"),
                "With contexts of its own",
                List.of(byPhone),
                List.of(new Context("5a", "on the telephone", "by phone")),
                Optional.empty());
        Casebook centre = Casebook.under(policy);
        assertThat(centre.report().contexts())
                .extracting(one -> one.context().code())
                .endsWith("4d", "5a");
        assertThat(centre.says("by-phone"))
                .containsExactly(
                        "By phone (5a): not shown yet. Add evidence that shows it, or mark it on a piece that does.");

        centre.submitted(observation("E01").on("2026-03-03").during("5a"), RECOGNISE);
        centre.met("E01", RECOGNISE, "5a");
        assertThat(centre.report().requirement("by-phone").orElseThrow().holds())
                .as("and not for those no rule asks for")
                .isTrue();
    }

    @Test
    void theRequirementHoldsOnceTheLastContextIsShown() {
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE, BUSY, QUIET, LET_DOWN), RECOGNISE);
        unit.met("E01", RECOGNISE, ROUTINE, BUSY, QUIET);
        assertThat(unit.report().requirement("contexts").orElseThrow().holds()).isFalse();
        unit.met("E01", RECOGNISE, ROUTINE, BUSY, QUIET, LET_DOWN);
        assertThat(unit.report().requirement("contexts").orElseThrow().holds()).isTrue();
    }
}
