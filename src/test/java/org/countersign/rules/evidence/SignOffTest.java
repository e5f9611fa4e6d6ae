package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.DifficultCustomers.asPublishedWith;
import static org.countersign.rules.evidence.DifficultCustomers.consistently;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.CriterionReport.SignedOff;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.sentences.Sentences;
import org.junit.jupiter.api.Test;

/** A sign-off names the judgements it stands on, and falls when one of them falls. */
class SignOffTest {

    private final Casebook unit = Casebook.under(asPublishedWith(consistently(2)));

    private UUID first;
    private UUID second;

    private void twoOccasionsAreMet() {
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE)
                .submitted(observation("E02").on("2026-03-10"), RECOGNISE);
        first = unit.met("E01", RECOGNISE);
        second = unit.met("E02", RECOGNISE);
    }

    private Permission<Set<UUID>> assessorMaySignOff() {
        return Refusals.signOff(unit.report(RECOGNISE), Standing.FINAL);
    }

    private Permission<Set<UUID>> traineeMaySignOff() {
        return Refusals.signOff(unit.report(RECOGNISE), Standing.PROVISIONAL);
    }

    private static String sentence(Permission<?> permission) {
        return permission.refusal().map(Sentences::of).orElseThrow();
    }

    @Test
    void aMetCriterionIsSignedOffOnAllThatCountsForIt() {
        twoOccasionsAreMet();
        assertThat(assessorMaySignOff()).isEqualTo(new Permission.Granted<>(Set.of(first, second)));
        unit.signedOff(RECOGNISE);
        assertThat(unit.report(RECOGNISE).signedOffFinally()).isTrue();
        assertThat(unit.missing(RECOGNISE)).isEmpty();
        assertThat(unit.report().performance()).isEqualTo(new Progress(2, 1, 0, 1, 1));
    }

    @Test
    void aCriterionThatNeedsMoreIsNotSignedOffYet() {
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        assertThat(sentence(assessorMaySignOff()))
                .isEqualTo("C4.1.1: nothing accepted yet. E01 waits for the assessor.");
        unit.met("E01", RECOGNISE);
        assertThat(sentence(assessorMaySignOff()))
                .isEqualTo(
                        "C4.1.1: one occasion is accepted so far, and your centre asks for at least two. Claim it with "
                                + "evidence from another occasion.");
    }

    @Test
    void aCriterionIsNotSignedOffTwice() {
        twoOccasionsAreMet();
        unit.on("2026-03-20").signedOff(RECOGNISE);
        assertThat(sentence(assessorMaySignOff())).isEqualTo("C4.1.1 was signed off on 20 March 2026 already.");
    }

    @Test
    void aSignOffFallsWhenAJudgementItNamesIsSuperseded() {
        twoOccasionsAreMet();
        unit.on("2026-03-20").signedOff(RECOGNISE);
        unit.met("E02", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: once met, it has to be signed off again, because a decision under the sign-off of 20 "
                                + "March 2026 was changed.");
        unit.on("2026-03-21").signedOff(RECOGNISE);
        assertThat(unit.missing(RECOGNISE)).isEmpty();
    }

    @Test
    void aSignOffStandsWhenEvidenceItDoesNotNameFalls() {
        twoOccasionsAreMet();
        unit.submitted(observation("E03").on("2026-03-17"), RECOGNISE);
        unit.signedOff(RECOGNISE);
        unit.met("E03", RECOGNISE);
        unit.notYet("E03", RECOGNISE);
        assertThat(unit.report(RECOGNISE).signedOffFinally()).isTrue();
    }

    @Test
    void aSignOffFallsWithAWithdrawnPiece() {
        twoOccasionsAreMet();
        unit.signedOff(RECOGNISE);
        unit.withdrawn("E01");
        assertThat(unit.report(RECOGNISE).signedOff()).isEmpty();
    }

    @Test
    void aSignOffThatNamesNothingNeverStands() {
        twoOccasionsAreMet();
        unit.signedOff(RECOGNISE, new UUID[0]);
        assertThat(unit.report(RECOGNISE).signedOff()).isEmpty();
    }

    @Test
    void aSignOffMayNotRestOnTheJudgementOfAnotherCriterion() {
        twoOccasionsAreMet();
        unit.submitted(answers("E04"), KNOW);
        unit.met("E04", KNOW);
        unit.signedOff(KNOW, first);
        assertThat(unit.report(KNOW).signedOff()).isEmpty();
    }

    @Test
    void aTraineeSignsOffOnDecisionsThatWaitAndItCountsWhenAllIsCountersigned() {
        unit.submitted(observation("E01").on("2026-03-03").on("2026-03-10"), RECOGNISE);
        UUID decision = unit.metByTrainee("E01", RECOGNISE);
        assertThat(assessorMaySignOff().granted()).isFalse();
        UUID signOff = unit.on("2026-03-20").signedOffByTrainee(RECOGNISE);
        assertThat(unit.report(RECOGNISE).signedOff()).map(SignedOff::isFinal).contains(false);
        assertThat(unit.report(RECOGNISE).signedOffFinally()).isFalse();
        assertThat(sentence(traineeMaySignOff())).isEqualTo("C4.1.1 was signed off on 20 March 2026 already.");

        unit.countersigned(decision);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly("C4.1.1: signed off on 20 March 2026. The countersigner has still to agree.");

        unit.countersigned(signOff);
        assertThat(unit.missing(RECOGNISE)).isEmpty();
    }

    @Test
    void aTraineesSignOffThatIsRejectedIsNone() {
        twoOccasionsAreMet();
        unit.rejected(unit.signedOffByTrainee(RECOGNISE));
        assertThat(unit.missing(RECOGNISE))
                .containsExactly("C4.1.1: met by E01 and E02. Your assessor has still to sign it off.");
    }

    @Test
    void aSignOffTheVerifierReopenedIsNone() {
        twoOccasionsAreMet();
        unit.reopened(unit.signedOff(RECOGNISE));
        assertThat(unit.report(RECOGNISE).signedOff()).isEmpty();
        assertThat(unit.missing(RECOGNISE))
                .containsExactly("C4.1.1: met by E01 and E02. Your assessor has still to sign it off.");
    }

    @Test
    void anAssessorSignsOffOverATraineesSignOffThatWaits() {
        twoOccasionsAreMet();
        unit.signedOffByTrainee(RECOGNISE);
        assertThat(assessorMaySignOff().granted()).isTrue();
    }

    @Test
    void aTraineeDoesNotSignOffAgainstADecisionThatWaits() {
        unit.submitted(observation("E01").on("2026-03-03").on("2026-03-10"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.notYetByTrainee("E01", RECOGNISE);
        assertThat(sentence(traineeMaySignOff()))
                .isEqualTo("C4.1.1 cannot be signed off provisionally: a decision against it waits for the"
                        + " countersigner.");
        assertThat(assessorMaySignOff().granted()).isTrue();
    }

    @Test
    void aTraineeSignsOffNothingThatAgreeingWouldNotMakeMet() {
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        assertThat(sentence(traineeMaySignOff()))
                .isEqualTo("C4.1.1: nothing accepted yet. E01 waits for the assessor.");
        unit.metByTrainee("E01", RECOGNISE);
        assertThat(sentence(traineeMaySignOff()))
                .isEqualTo(
                        "C4.1.1: one occasion is accepted so far, and your centre asks for at least two. Claim it with "
                                + "evidence from another occasion.");
    }
}
