package org.countersign.rules.evidence;

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
import static org.countersign.rules.evidence.DifficultCustomers.contextsInEveryCriterion;
import static org.countersign.rules.evidence.DifficultCustomers.moreThanOwnAccount;
import static org.countersign.rules.evidence.Piece.account;
import static org.countersign.rules.evidence.Piece.observation;
import static org.countersign.rules.evidence.Piece.testimony;

import org.countersign.rules.reports.CriterionStanding;
import org.junit.jupiter.api.Test;

/** What a centre asks of each performance criterion beyond one MET. */
class CriterionRulesTest {

    @Test
    void twoPiecesAboutOneOccasionAreOneOccasion() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(2)));
        unit.submitted(observation("E01").on("2026-03-03").with("R17"), RECOGNISE);
        unit.submitted(testimony("E02").on("2026-03-03").with("R17"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.met("E02", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MORE_NEEDED);
        assertThat(unit.report(RECOGNISE).occasions()).isEqualTo(1);
        assertThat(unit.missing(RECOGNISE))
                .containsExactly("C4.1.1: one occasion is accepted so far, and your centre asks for at least 2."
                        + " Claim it with evidence from another occasion.");
    }

    @Test
    void onePieceWithTwoOccasionsShowsACriterionTwice() {
        Casebook unit = Casebook.under(asPublishedWith(consistently(2)));
        unit.submitted(observation("E01").on("2026-03-03").on("2026-03-04"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(unit.report(RECOGNISE).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(unit.says("consistently"))
                .containsExactly("Your centre asks for each performance criterion on at least 2 occasions."
                        + " So far this holds for 1 of 2 performance criteria.");
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
                        + " Claim it with evidence of another kind as well.");
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
                        + " Your centre asks for each context in every performance criterion.");
        assertThat(unit.report().requirement("contexts").orElseThrow().holds())
                .as("for the unit as a whole")
                .isTrue();
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
