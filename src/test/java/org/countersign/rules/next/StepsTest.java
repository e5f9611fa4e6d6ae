package org.countersign.rules.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.BUSY;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.LET_DOWN;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.QUIET;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.DifficultCustomers.ROUTINE;
import static org.countersign.rules.evidence.DifficultCustomers.asPublishedWith;
import static org.countersign.rules.evidence.DifficultCustomers.consistently;
import static org.countersign.rules.evidence.DifficultCustomers.moreThanOwnAccount;
import static org.countersign.rules.evidence.Piece.account;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.evidence.Casebook;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.Signatory;
import org.junit.jupiter.api.Test;

/** What is next goes by criterion and by who can act. */
class StepsTest {

    private final Casebook unit = Casebook.under(asPublishedWith(consistently(2), moreThanOwnAccount()));

    private Steps steps() {
        return in(unit.report().ready() ? UnitStage.READY : UnitStage.UNDER_WAY);
    }

    private Steps in(UnitStage stage) {
        return new Steps(unit.report(), stage);
    }

    private Next ofAssessor() {
        return steps().ofJudge(Standing.FINAL);
    }

    private Next ofTrainee() {
        return steps().ofJudge(Standing.PROVISIONAL);
    }

    /** Everything is met, signed off and attested, and of two further claims one was referred back. */
    private void everythingIsDone() {
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE, BUSY, QUIET, LET_DOWN), RECOGNISE, LISTEN)
                .submitted(observation("E02").on("2026-03-04"), RECOGNISE, LISTEN)
                .submitted(answers("E03"), KNOW)
                .submitted(observation("E04").on("2026-03-05"), RECOGNISE, LISTEN);
        unit.met("E01", RECOGNISE, ROUTINE, BUSY, QUIET, LET_DOWN);
        unit.met("E01", LISTEN);
        unit.met("E02", RECOGNISE);
        unit.met("E02", LISTEN);
        unit.met("E03", KNOW);
        unit.notYet("E04", RECOGNISE);
        unit.notYet("E04", LISTEN);
        unit.attested("sufficient-period");
        List.of(RECOGNISE, LISTEN, KNOW).forEach(unit::signedOff);
    }

    @Test
    void aStepHasACodeAndTheNamesOfItsPartsForPrograms() {
        Next judge = new Next.Judge(2, "C4.1.1", "E01", new UUID(1, 1));
        assertThat(judge.code()).isEqualTo("judge");
        assertThat(judge.arguments())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("claims", 2, "criterion", "C4.1.1", "reference", "E01", "piece", new UUID(1, 1)));
    }

    @Test
    void onTheFirstDayTheLearnerClaims() {
        assertThat(steps().ofLearner()).isEqualTo(new Next.Claim(List.of(RECOGNISE, LISTEN, KNOW)));
        assertThat(ofAssessor()).isEqualTo(new Next.Nothing());
        assertThat(steps().ofVerifier()).isEqualTo(new Next.Nothing());
    }

    @Test
    void whereAllIsDoneTheNextStepIsToSignWhateverWasReferredBack() {
        everythingIsDone();
        assertThat(unit.report().ready()).isTrue();
        assertThat(steps().ofLearner()).isEqualTo(new Next.Sign(Signatory.ASSESSOR, false));
        assertThat(ofAssessor()).isEqualTo(new Next.Sign(Signatory.CANDIDATE, false));
        Next unsigned = new Next.ToBeSigned(List.of(Signatory.CANDIDATE, Signatory.ASSESSOR));
        assertThat(ofTrainee()).isEqualTo(unsigned);
        assertThat(steps().ofVerifier()).isEqualTo(unsigned);
        assertThat(steps().ofReader()).isEqualTo(unsigned);
    }

    @Test
    void whoHasSignedWaitsForWhoHasNot() {
        everythingIsDone();
        assertThat(in(UnitStage.WAITS_FOR_ASSESSOR).ofLearner()).isEqualTo(new Next.Signed(Signatory.ASSESSOR));
        assertThat(in(UnitStage.WAITS_FOR_ASSESSOR).ofJudge(Standing.FINAL))
                .isEqualTo(new Next.Sign(Signatory.CANDIDATE, true));
        assertThat(in(UnitStage.WAITS_FOR_CANDIDATE).ofLearner()).isEqualTo(new Next.Sign(Signatory.ASSESSOR, true));
        assertThat(in(UnitStage.WAITS_FOR_VERIFIER).ofLearner())
                .isEqualTo(new Next.Signed(Signatory.INTERNAL_VERIFIER));
        assertThat(in(UnitStage.WAITS_FOR_VERIFIER).ofVerifier()).isEqualTo(new Next.Verify());
        for (UnitStage closed : List.of(UnitStage.RELEASED, UnitStage.VERIFIED)) {
            assertThat(in(closed).ofLearner()).isEqualTo(new Next.Finished());
            assertThat(in(closed).ofVerifier()).isEqualTo(new Next.Finished());
        }
    }

    @Test
    void aClaimThatWaitsIsJudgedBeforeTheFirstSignatureAndNotAfterIt() {
        everythingIsDone();
        unit.submitted(observation("E05").on("2026-03-06"), RECOGNISE);
        assertThat(ofAssessor()).isInstanceOfSatisfying(Next.Judge.class, judge -> {
            assertThat(judge.claims()).isEqualTo(1);
            assertThat(judge.reference()).isEqualTo("E05");
        });
        assertThat(in(UnitStage.WAITS_FOR_ASSESSOR).ofJudge(Standing.FINAL))
                .isEqualTo(new Next.Sign(Signatory.CANDIDATE, true));
        assertThat(steps().ofLearner()).isEqualTo(new Next.Sign(Signatory.ASSESSOR, false));
    }

    @Test
    void whatIsNotMetYetIsJudgedBeforeMoreOfWhatIs() {
        unit.submitted(observation("E01").on("2026-03-03").on("2026-03-04"), RECOGNISE)
                .submitted(observation("E02").on("2026-03-05"), RECOGNISE)
                .submitted(answers("E03"), KNOW);
        unit.met("E01", RECOGNISE);
        assertThat(ofAssessor()).isInstanceOfSatisfying(Next.Judge.class, judge -> {
            assertThat(judge.claims()).isEqualTo(2);
            assertThat(judge.reference()).isEqualTo("E03");
        });
    }

    @Test
    void theLearnersOneGapIsNotHiddenBehindTheAssessorsWork() {
        unit.submitted(observation("E01").on("2026-03-03").on("2026-03-04"), RECOGNISE, LISTEN)
                .submitted(account("E02"), KNOW);
        unit.met("E01", RECOGNISE);
        unit.notYet("E01", LISTEN);
        assertThat(steps().ofLearner()).isInstanceOfSatisfying(Next.PutRight.class, feedback -> {
            assertThat(feedback.criteria()).isEqualTo(1);
            assertThat(feedback.criterion()).isEqualTo(LISTEN);
        });
        assertThat(ofAssessor()).isInstanceOfSatisfying(Next.Judge.class, judge -> assertThat(judge.criterion())
                .isEqualTo(KNOW));
        assertThat(Share.of(Party.ASSESSOR, unit.report()))
                .as("to judge knowledge and sign off the first; to attest")
                .isEqualTo(new Share(2, 1));
        assertThat(Share.of(Party.COUNTERSIGNER, unit.report()).isNothing()).isTrue();
        assertThat(Share.of(Party.LEARNER, unit.report()))
                .as("one criterion, and four contexts that are one requirement")
                .isEqualTo(new Share(1, 1))
                .matches(share -> !share.isNothing());
    }

    @Test
    void nothingNewIsAskedForWhileWhatIsUnderWayMayBeEnough() {
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE, BUSY, QUIET, LET_DOWN), RECOGNISE, LISTEN)
                .submitted(observation("E02").on("2026-03-04"), RECOGNISE, LISTEN)
                .submitted(answers("E03"), KNOW);
        unit.met("E01", RECOGNISE, ROUTINE, BUSY, QUIET, LET_DOWN);
        assertThat(steps().ofLearner()).isEqualTo(new Next.WaitFor(Set.of(Party.ASSESSOR)));

        unit.metByTrainee("E02", RECOGNISE);
        assertThat(steps().ofLearner()).isEqualTo(new Next.WaitFor(Set.of(Party.ASSESSOR, Party.COUNTERSIGNER)));

        unit.withdrawn("E02");
        assertThat(steps().ofLearner()).isEqualTo(new Next.AddEvidence(List.of(RECOGNISE)));
    }

    @Test
    void evidenceForAContextIsAskedForOnceTheCriteriaAreDoneAndNotTwice() {
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE).on("2026-03-04"), RECOGNISE, LISTEN)
                .submitted(answers("E03"), KNOW);
        unit.met("E01", RECOGNISE, ROUTINE);
        assertThat(steps().ofLearner())
                .isEqualTo(new Next.ShowContexts(List.of("busy time", "quiet time", "let down")));

        unit.submitted(observation("E04").on("2026-03-06").during(BUSY, QUIET), LISTEN);
        assertThat(steps().ofLearner()).isEqualTo(new Next.ShowContexts(List.of("let down")));
    }

    @Test
    void anOccasionWithoutItsSectorIsFoundUnderTheRequirements() {
        unit.submitted(
                        observation("E01")
                                .on("2026-03-03")
                                .during(ROUTINE, BUSY, QUIET, LET_DOWN)
                                .inNoSector()
                                .on("2026-03-04"),
                        RECOGNISE,
                        LISTEN)
                .submitted(answers("E03"), KNOW);
        unit.met("E01", RECOGNISE, ROUTINE, BUSY, QUIET, LET_DOWN);
        assertThat(steps().ofLearner()).isEqualTo(new Next.SeeRequirements());
    }

    @Test
    void theAssessorSignsOffBeforeAttestingAndAttestsOnceAllIsMet() {
        unit.submitted(observation("E01").on("2026-03-03").on("2026-03-04"), RECOGNISE, LISTEN);
        UUID decision = unit.metByTrainee("E01", RECOGNISE);
        assertThat(ofAssessor()).isInstanceOf(Next.Judge.class);
        unit.countersigned(decision);
        unit.met("E01", LISTEN);
        assertThat(ofAssessor()).isEqualTo(new Next.SignOff(2));
        assertThat(ofTrainee()).isEqualTo(new Next.SignOff(2));
        unit.signedOff(RECOGNISE);
        unit.signedOff(LISTEN);
        assertThat(ofAssessor()).as("performance is met").isEqualTo(new Next.Attest("sufficient-period"));
        assertThat(ofTrainee()).isEqualTo(new Next.Nothing());
        assertThat(steps().ofVerifier()).isEqualTo(new Next.Sample());
    }

    @Test
    void nobodyIsAskedToAttestWhatIsNotAllMet() {
        unit.submitted(observation("E01").on("2026-03-03").on("2026-03-04"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.signedOff(RECOGNISE);
        assertThat(ofAssessor()).isEqualTo(new Next.Nothing());
    }

    @Test
    void anActionOfTheVerifierIsTheAssessorsAndNoneOfTheLearners() {
        everythingIsDone();
        unit.openActions(2);
        assertThat(ofAssessor()).isEqualTo(new Next.AnswerActions(2));
        assertThat(steps().ofLearner()).isInstanceOf(Next.WaitFor.class);
    }
}
