package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.sentences.Sentences;
import org.junit.jupiter.api.Test;

/** Which decisions count: final ones that nothing final came after. */
class JudgementsThatCountTest {

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    private void e01IsClaimed() {
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
    }

    private CriterionStanding standing() {
        return unit.report(RECOGNISE).standing();
    }

    @Test
    void aClaimNobodyJudgedWaitsForTheAssessor() {
        e01IsClaimed();
        assertThat(standing()).isEqualTo(CriterionStanding.CLAIMED);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly("C4.1.1: nothing accepted yet. E01 waits for the assessor.");
    }

    @Test
    void aFinalMetCountsAtOnce() {
        e01IsClaimed();
        unit.met("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.report().extent().occasions()).isEqualTo(1);
        assertThat(unit.report(RECOGNISE).claims())
                .noneMatch(claim -> claim.earlierVersion().isPresent());
    }

    @Test
    void aTraineesDecisionDoesNotCountBeforeItIsCountersigned() {
        e01IsClaimed();
        UUID decision = unit.metByTrainee("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.MET_PROVISIONALLY);
        assertThat(unit.report().extent().occasions()).isZero();

        unit.countersigned(decision);
        assertThat(standing()).isEqualTo(CriterionStanding.MET);
    }

    @Test
    void aTraineesDecisionThatIsRejectedNeverCountsAndTheClaimWaitsAgain() {
        e01IsClaimed();
        unit.rejected(unit.metByTrainee("E01", RECOGNISE));
        assertThat(standing()).isEqualTo(CriterionStanding.CLAIMED);
    }

    @Test
    void aTraineesSecondThoughtChangesNothingUntilItIsCountersigned() {
        e01IsClaimed();
        UUID first = unit.met("E01", RECOGNISE);
        UUID secondThought = unit.notYetByTrainee("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.MET);
        ClaimReport claim = unit.report(RECOGNISE).claims().get(0);
        assertThat(claim.effective()).map(Judgement::id).contains(first);
        assertThat(claim.pending()).map(Judgement::id).contains(secondThought);

        unit.countersigned(secondThought);
        assertThat(standing()).isEqualTo(CriterionStanding.NOT_YET);
    }

    @Test
    void aTraineesSecondThoughtThatIsRejectedLeavesTheFinalDecisionStanding() {
        e01IsClaimed();
        unit.met("E01", RECOGNISE);
        unit.rejected(unit.notYetByTrainee("E01", RECOGNISE));
        assertThat(standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.report(RECOGNISE).claims().get(0).pending()).isEmpty();
    }

    @Test
    void aFinalDecisionAfterARejectedOneSupersedesTheFinalOneBeforeBoth() {
        e01IsClaimed();
        unit.met("E01", RECOGNISE);
        unit.rejected(unit.metByTrainee("E01", RECOGNISE));
        unit.notYet("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.NOT_YET);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: nothing accepted yet. E01 needs more: submit a new version or claim other evidence.");
    }

    @Test
    void aLaterMetSupersedesTheNotYetOfTheSameDayAlthoughARejectedOneLiesBetween() {
        e01IsClaimed();
        unit.notYet("E01", RECOGNISE);
        unit.rejected(unit.notYetByTrainee("E01", RECOGNISE));
        unit.met("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.MET);
    }

    @Test
    void ofATraineesTwoDecisionsOfOneDayTheNewerWaits() {
        e01IsClaimed();
        unit.notYetByTrainee("E01", RECOGNISE);
        unit.metByTrainee("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.MET_PROVISIONALLY);
    }

    @Test
    void aTraineesDecisionCountersignedTooLateStaysSuperseded() {
        e01IsClaimed();
        UUID early = unit.metByTrainee("E01", RECOGNISE);
        unit.notYet("E01", RECOGNISE);
        unit.countersigned(early);
        assertThat(standing()).isEqualTo(CriterionStanding.NOT_YET);
    }

    @Test
    void theOlderOfTwoTraineesDecisionsWaitsAgainWhenTheNewerIsRejected() {
        e01IsClaimed();
        unit.metByTrainee("E01", RECOGNISE);
        UUID newer = unit.notYetByTrainee("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.CLAIMED);

        unit.rejected(newer);
        assertThat(standing()).isEqualTo(CriterionStanding.MET_PROVISIONALLY);
    }

    @Test
    void aDecisionTheVerifierReopenedCountsNowhereAndTheClaimWaitsAgain() {
        e01IsClaimed();
        unit.met("E01", RECOGNISE);
        unit.reopened(unit.met("E01", RECOGNISE));
        assertThat(standing()).as("what it superseded does not come back").isEqualTo(CriterionStanding.CLAIMED);

        unit.met("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.MET);
    }

    @Test
    void aWithdrawnPieceCountsNowhere() {
        e01IsClaimed();
        unit.met("E01", RECOGNISE);
        unit.withdrawn("E01");
        assertThat(standing()).isEqualTo(CriterionStanding.UNTOUCHED);
        assertThat(unit.report(RECOGNISE).claims()).isEmpty();
        assertThat(unit.report().extent()).isEqualTo(UnitFacts.Extent.NOTHING);
    }

    @Test
    void aMetOnAnEarlierVersionStandsWhileOtherClaimsMoveOn() {
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE, LISTEN);
        unit.met("E01", RECOGNISE);
        unit.notYet("E01", LISTEN);
        unit.submitted(observation("E01").version(2).on("2026-03-03"), LISTEN);

        assertThat(standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.report(RECOGNISE).claims())
                .flatExtracting(claim -> claim.earlierVersion().stream().toList())
                .map(Sentences::of)
                .containsExactly("E01: judged on version 1; version 2 was submitted since.");
        assertThat(unit.missing(LISTEN)).containsExactly("C4.2.1: nothing accepted yet. E01 waits for the assessor.");
        assertThat(unit.report(LISTEN).claims())
                .extracting(ClaimReport::version, ClaimReport::standing)
                .containsExactly(tuple(1, ClaimReport.Standing.MOVED_ON), tuple(2, ClaimReport.Standing.WAITING));
    }

    @Test
    void aMetOnAnEarlierVersionFallsWhenThatDecisionIsSuperseded() {
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.submitted(observation("E01").version(2).on("2026-03-03"), LISTEN);
        unit.judgedAgain("E01", 1, RECOGNISE, Outcome.NOT_YET);
        assertThat(standing()).isEqualTo(CriterionStanding.NOT_YET);
    }

    @Test
    void aTraineesDecisionOnAnEarlierVersionStillWaitsForTheCountersigner() {
        e01IsClaimed();
        UUID decision = unit.metByTrainee("E01", RECOGNISE);
        unit.submitted(observation("E01").version(2).on("2026-03-03"), RECOGNISE);
        assertThat(standing()).isEqualTo(CriterionStanding.MET_PROVISIONALLY);
        assertThat(unit.report(RECOGNISE).claims())
                .flatExtracting(claim -> claim.earlierVersion().stream().toList())
                .map(Sentences::of)
                .containsExactly("E01: judged on version 1; version 2 was submitted since.");
        unit.countersigned(decision);
        assertThat(standing()).isEqualTo(CriterionStanding.MET);
    }

    @Test
    void aDecisionOnAClaimThatIsNotAmongTheFactsIsNobodys() {
        UUID nowhere = Casebook.id("nowhere");
        Judgement stray = new Judgement(
                nowhere,
                nowhere,
                Optional.of(nowhere),
                Outcome.MET,
                Standing.FINAL,
                Set.of(),
                LocalDate.parse("2026-03-03"));
        UnitFacts facts = new UnitFacts(
                Casebook.ENROLLED,
                List.of(),
                List.of(new UnitFacts.Claim(nowhere, nowhere, 1, RECOGNISE)),
                List.of(stray),
                List.of(),
                List.of(),
                0,
                Counting.NOW);
        assertThat(UnitRules.report(DifficultCustomers.UNIT, AS_PUBLISHED, facts)
                        .criterion(RECOGNISE)
                        .orElseThrow()
                        .standing())
                .isEqualTo(CriterionStanding.UNTOUCHED);
    }
}
