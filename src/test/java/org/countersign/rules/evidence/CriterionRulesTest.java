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
import static org.countersign.rules.evidence.DifficultCustomers.asPublishedWith;
import static org.countersign.rules.evidence.DifficultCustomers.consistently;
import static org.countersign.rules.evidence.DifficultCustomers.contextsInEveryCriterion;
import static org.countersign.rules.evidence.DifficultCustomers.moreThanOwnAccount;
import static org.countersign.rules.evidence.Piece.account;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;
import static org.countersign.rules.evidence.Piece.testimony;

import java.util.UUID;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Setting;
import org.junit.jupiter.api.Test;

/** What a centre asks of each performance criterion beyond one MET. */
class CriterionRulesTest {

    @Test
    void twoPiecesAboutOneOccasionAreOneOccasionAndSaySo() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(2)));
        unit.submitted(observation("E01").on("2026-03-03").with("R17"), RECOGNISE);
        unit.submitted(testimony("E02").on("2026-03-03").with("R17"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.met("E02", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MORE_NEEDED);
        assertThat(unit.report(RECOGNISE).occasions()).isEqualTo(1);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: one occasion is accepted so far, and your centre asks for at least two. Claim it with "
                                + "evidence from another occasion.",
                        "E01 and E02 count as one occasion, of 3 March 2026: day, setting and customers are the same."
                                + " Another day, setting or customer makes another occasion.");
        assertThat(unit.report().notices()).isEmpty();
    }

    @Test
    void piecesOfOneDayWithoutCodesSayWhatWouldTellThemApart() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(2)));
        unit.submitted(observation("E10").on("2026-03-05"), RECOGNISE)
                .submitted(observation("E09").on("2026-03-05"), RECOGNISE)
                .submitted(observation("E11").on("2026-03-05"), RECOGNISE);
        unit.met("E10", RECOGNISE);
        unit.met("E09", RECOGNISE);
        String together = "count as one occasion, of 5 March 2026: day and setting are the same, and no customer has a"
                + " code. If the customers were different, their codes tell the occasions apart.";
        assertThat(unit.missing(RECOGNISE))
                .as("with what is under way, which would add no occasion")
                .containsExactly(
                        "C4.1.1: one occasion is accepted so far, and your centre asks for at least two. Claim it with "
                                + "evidence from another occasion.",
                        "E09, E10 and E11 " + together);
        assertThat(unit.report().notices())
                .as("in the unit, of what is accepted")
                .map(Sentences::of)
                .containsExactly("E09 and E10 " + together);
        assertThat(unit.missing())
                .as("an explanation is nothing that is missing")
                .noneMatch(sentence -> sentence.contains("count as one"));
    }

    @Test
    void answersOfOneDayAreNoOccasionsThatCountAsOne() {
        Casebook unit = Casebook.under(AS_PUBLISHED);
        unit.submitted(answers("E01").on("2026-03-05"), KNOW)
                .submitted(answers("E02").on("2026-03-05"), KNOW);
        unit.met("E01", KNOW);
        unit.met("E02", KNOW);
        assertThat(unit.report().notices()).isEmpty();
    }

    @Test
    void twoOccasionsOfOneDayAreNamedInTheOrderOfTheirEvidence() {
        Casebook unit = Casebook.under(AS_PUBLISHED);
        unit.submitted(observation("E03").on("2026-03-05"), RECOGNISE)
                .submitted(observation("E04").on("2026-03-05"), RECOGNISE)
                .submitted(observation("E01").on("2026-03-05").in(Setting.VOLUNTARY_JOB), RECOGNISE)
                .submitted(observation("E02").on("2026-03-05").in(Setting.VOLUNTARY_JOB), RECOGNISE);
        for (String piece : new String[] {"E01", "E02", "E03", "E04"}) {
            unit.met(piece, RECOGNISE);
        }
        assertThat(unit.report().notices())
                .map(notice -> Sentences.of(notice).substring(0, 11))
                .containsExactly("E01 and E02", "E03 and E04");
    }

    @Test
    void versionsOfOnePieceAreNoPiecesThatCountAsOne() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(2)));
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.submitted(observation("E01").version(2).on("2026-03-03"), RECOGNISE, LISTEN);
        unit.met("E01", LISTEN);
        assertThat(unit.missing(RECOGNISE)).hasSize(1);
        assertThat(unit.report().notices()).isEmpty();
    }

    @Test
    void anotherOccasionThatIsUnderWayIsNamedBeforeAnythingNewIsAskedFor() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(2)));
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE)
                .submitted(observation("E02").on("2026-03-04"), RECOGNISE)
                .submitted(observation("E03").on("2026-03-05"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        String soFar = "C4.1.1: one occasion is accepted so far, and your centre asks for at least two.";
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(soFar + " E02 and E03 are of other occasions and wait for the assessor.");

        unit.metByTrainee("E02", RECOGNISE);
        unit.notYetByTrainee("E03", RECOGNISE);
        assertThat(unit.missing(RECOGNISE))
                .as("a NOT YET brings no occasion, whoever agrees with it")
                .containsExactly(
                        soFar + " E02 is of another occasion, and the decision on it waits for the countersigner.");
    }

    @Test
    void whatIsStillWantedBesideWhatIsUnderWayIsAskedFor() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(4)));
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE)
                .submitted(observation("E02").on("2026-03-03").on("2026-03-04"), RECOGNISE)
                .submitted(observation("E03").on("2026-03-05").in(Setting.SIMULATION), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(unit.missing(RECOGNISE))
                .startsWith(
                        "C4.1.1: one occasion is accepted so far, and your centre asks for at least four. E02 is of "
                                + "another occasion and waits for the assessor. Claim it with evidence from two other occasions.");
    }

    @Test
    void onePieceWithTwoOccasionsShowsACriterionTwice() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(2)));
        unit.submitted(observation("E01").on("2026-03-03").on("2026-03-04"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.says("consistently"))
                .containsExactly(
                        "Your centre asks for each performance criterion on at least 2 occasions. 1 of 2 performance "
                                + "criteria done.");
    }

    @Test
    void reflectiveAccountsAloneAreNotEnough() {
        Casebook unit = Casebook.under(asPublishedWith(moreThanOwnAccount()));
        unit.submitted(account("E01").on("2026-03-03"), RECOGNISE)
                .submitted(account("E02").on("2026-03-04"), RECOGNISE)
                .submitted(testimony("E03").on("2026-03-05"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.met("E02", RECOGNISE);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly("C4.1.1: accepted on E01 and E02 alone."
                        + " Your centre asks for more than reflective accounts."
                        + " E03 is of another kind and waits for the assessor.");
        UUID decision = unit.metByTrainee("E03", RECOGNISE);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly("C4.1.1: accepted on E01 and E02 alone."
                        + " Your centre asks for more than reflective accounts."
                        + " E03 is of another kind, and the decision on it waits for the countersigner.");
        unit.rejected(decision);
        unit.notYet("E03", RECOGNISE);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: accepted on E01 and E02 alone. Your centre asks for more than reflective accounts. Add "
                                + "another type of evidence, such as a witness statement.");
        unit.met("E03", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MET);
    }

    @Test
    void aCentreMayAskForEachContextInEachCriterion() {
        Casebook unit = Casebook.under(asPublishedWith(contextsInEveryCriterion()));
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE, BUSY, QUIET, LET_DOWN), RECOGNISE, LISTEN);
        unit.met("E01", RECOGNISE, ROUTINE, BUSY, QUIET, LET_DOWN);
        unit.met("E01", LISTEN, ROUTINE, BUSY);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.missing(LISTEN))
                .containsExactly("C4.2.1: not yet shown for quiet time (4c) and let down (4d)."
                        + " Your centre asks for each context in every performance criterion."
                        + " Claim it with evidence that shows quiet time (4c) and let down (4d).");
        assertThat(unit.report().requirement("contexts").orElseThrow().holds())
                .as("for the unit as a whole")
                .isTrue();
    }

    @Test
    void aContextOfACriterionThatATraineesDecisionWouldTakeAwayIsTold() {
        Casebook unit = Casebook.under(asPublishedWith(contextsInEveryCriterion()));
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE, QUIET), RECOGNISE, LISTEN)
                .submitted(observation("E02").on("2026-03-04").during(BUSY), RECOGNISE);
        unit.met("E01", RECOGNISE, ROUTINE, QUIET);
        unit.met("E01", LISTEN, ROUTINE, QUIET);
        unit.met("E02", RECOGNISE, BUSY);
        assertThat(unit.report().notices()).isEmpty();

        unit.metByTrainee("E01", RECOGNISE, ROUTINE);
        unit.metByTrainee("E02", RECOGNISE, BUSY);
        assertThat(unit.report().notices())
                .as("though the unit as a whole goes on being shown for it")
                .map(Sentences::of)
                .containsExactly("C4.1.1: shown for quiet time (4c). If the countersigner agrees with the decision on"
                        + " E01, it is no longer.");

        unit.notYetByTrainee("E02", RECOGNISE);
        assertThat(unit.report().notices())
                .map(Sentences::of)
                .containsExactly(
                        "C4.1.1: shown for busy time (4b) and quiet time (4c). If the countersigner agrees with"
                                + " the decisions on E01 and E02, it is no longer.");
    }

    @Test
    void whatAKnowledgeItemIsMarkedWithIsAskedOfNobodyAndNotTold() {
        Casebook unit = Casebook.under(asPublishedWith(contextsInEveryCriterion()));
        unit.submitted(observation("E01").on("2026-03-03").during(QUIET), KNOW);
        unit.met("E01", KNOW, QUIET);
        unit.metByTrainee("E01", KNOW);
        assertThat(unit.report().notices()).isEmpty();
    }

    @Test
    void aContextOfACriterionThatIsUnderWayIsNotAskedForAgain() {
        Casebook unit = Casebook.under(asPublishedWith(contextsInEveryCriterion()));
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE, BUSY), RECOGNISE)
                .submitted(observation("E02").on("2026-03-04").during(QUIET), RECOGNISE)
                .submitted(observation("E03").on("2026-03-05").during(LET_DOWN, QUIET), RECOGNISE);
        unit.met("E01", RECOGNISE, ROUTINE, BUSY);
        unit.metByTrainee("E03", RECOGNISE, QUIET);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: not yet shown for quiet time (4c) and let down (4d). Your centre asks for each context "
                                + "in every performance criterion. E02 waits for the assessor. The decision on E03 waits for the "
                                + "countersigner. Claim it with evidence that shows let down (4d).");
    }

    @Test
    void onlyWhatWouldShowAContextThatIsMissingIsUnderWayForIt() {
        Casebook unit = Casebook.under(asPublishedWith(contextsInEveryCriterion()));
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE), RECOGNISE)
                .submitted(observation("E02").on("2026-03-04").during(BUSY), RECOGNISE)
                .submitted(observation("E03").on("2026-03-05").during(QUIET), RECOGNISE)
                .submitted(observation("E04").on("2026-03-06").during(ROUTINE), RECOGNISE)
                .submitted(observation("E05").on("2026-03-07").during(ROUTINE), RECOGNISE);
        unit.met("E01", RECOGNISE, ROUTINE);
        unit.metByTrainee("E03", RECOGNISE, QUIET);
        unit.metByTrainee("E05", RECOGNISE, ROUTINE);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: not yet shown for busy time (4b), quiet time (4c) and let down (4d). Your centre asks "
                                + "for each context in every performance criterion. E02 waits for the assessor. The decision on "
                                + "E03 waits for the countersigner. Claim it with evidence that shows let down (4d).");
    }

    @Test
    void anotherAccountThatIsUnderWayIsNoEvidenceOfAnotherKind() {
        Casebook unit = Casebook.under(asPublishedWith(moreThanOwnAccount()));
        unit.submitted(account("E01").on("2026-03-03"), RECOGNISE)
                .submitted(account("E02").on("2026-03-04"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: accepted on E01 alone. Your centre asks for more than reflective accounts. Add another "
                                + "type of evidence, such as a witness statement.");
    }

    @Test
    void knowledgeIsAskedForNoneOfThis() {
        Casebook unit =
                Casebook.under(asPublishedWith(consistently(2), moreThanOwnAccount(), contextsInEveryCriterion()));
        unit.submitted(account("E01"), KNOW);
        unit.met("E01", KNOW);
        assertThat(unit.report(KNOW).standing()).isEqualTo(CriterionStanding.MET);
    }

    @Test
    void theRuleHoldsWhenEveryPerformanceCriterionHoldsIt() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(1)));
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE, LISTEN);
        unit.met("E01", RECOGNISE);
        assertThat(unit.report().requirement("consistently").orElseThrow().holds())
                .isFalse();
        unit.met("E01", LISTEN);
        assertThat(unit.says("consistently"))
                .containsExactly("Your centre asks for each performance criterion on at least one occasion."
                        + " This holds for all 2 performance criteria.");
    }
}
