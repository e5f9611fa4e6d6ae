package org.countersign.rules.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.observation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.evidence.Casebook;
import org.countersign.rules.evidence.Piece;
import org.countersign.rules.reports.Basis;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody decides on what has not happened yet. */
class DatingTest {

    private static final Piece IN_AUGUST = observation("E01").on("2026-08-03").on("2026-07-30");

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static String sentence(Optional<Finding> refusal) {
        return refusal.map(Sentences::of).orElse("yes");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # judged   | the answer
                    2026-01-05 | E01 is about 3 August 2026, so your decision can’t be dated 5 January 2026. Give 3 August 2026 or a later date.
                    2026-08-02 | E01 is about 3 August 2026, so your decision can’t be dated 2 August 2026. Give 3 August 2026 or a later date.
                    2026-08-03 | yes
                    2026-08-04 | yes
                    """, delimiter = '|')
    void nothingIsJudgedBeforeItsLastDay(String on, String answer) {
        assertThat(sentence(Dating.judge(IN_AUGUST.version(), day(on)))).isEqualTo(answer);
    }

    @Test
    void whatTellsOfNoDayMayBeJudgedOnAny() {
        Piece questions = Piece.by(Method.WRITTEN_QUESTIONS, "E02");
        assertThat(Dating.judge(questions.version(), day("2026-01-05"))).isEmpty();
    }

    @Test
    void nothingIsSignedOffBeforeItWasJudged() {
        Casebook unit =
                Casebook.under(AS_PUBLISHED).submitted(IN_AUGUST, RECOGNISE).on("2026-08-10");
        UUID met = unit.met("E01", RECOGNISE);
        assertThat(sentence(Dating.signOff(RECOGNISE, Set.of(met), unit.facts(), day("2026-08-09"))))
                .isEqualTo("C4.1.1 was met on 10 August 2026, so your sign-off can’t be dated 9 August 2026. Give 10 "
                        + "August 2026 or a later date.");
        assertThat(Dating.signOff(RECOGNISE, Set.of(met), unit.facts(), day("2026-08-10")))
                .isEmpty();
    }

    @Test
    void nothingIsSignedOffBeforeWhatItStandsOnHappenedHoweverThatWasJudgedOnce() {
        Casebook unit =
                Casebook.under(AS_PUBLISHED).submitted(IN_AUGUST, RECOGNISE).on("2026-01-05");
        UUID met = unit.met("E01", RECOGNISE);
        assertThat(sentence(Dating.signOff(RECOGNISE, Set.of(met), unit.facts(), day("2026-02-01"))))
                .startsWith("C4.1.1 was met on 3 August 2026, so");
        assertThat(Dating.signOff(KNOW, Set.of(), unit.facts(), day("2026-02-01")))
                .as("standing on other judgements")
                .isEmpty();
    }

    @Test
    void whatASignOffDoesNotStandOnMayHaveHappenedLater() {
        Casebook unit = Casebook.under(AS_PUBLISHED)
                .submitted(IN_AUGUST, RECOGNISE)
                .submitted(observation("E02").on("2026-09-01"), LISTEN)
                .on("2026-08-10");
        UUID met = unit.met("E01", RECOGNISE);
        unit.met("E02", LISTEN);
        unit.submitted(observation("E01").version(2).on("2026-10-01"), LISTEN);
        assertThat(Dating.signOff(RECOGNISE, Set.of(met), unit.facts(), day("2026-08-10")))
                .isEmpty();
    }

    @Test
    void nothingIsAttestedBeforeTheLastOccasionThatCounts() {
        Casebook unit = Casebook.under(AS_PUBLISHED).submitted(IN_AUGUST, RECOGNISE);
        unit.met("E01", RECOGNISE);
        Basis basis = new Basis(unit.report().extent(), Map.of(), Set.of());
        assertThat(sentence(Dating.attest(basis, day("2026-08-02"))))
                .isEqualTo(
                        "The last occasion that counts was on 3 August 2026, so you can’t date this 2 August 2026. Give "
                                + "3 August 2026 or a later date.");
        assertThat(Dating.attest(basis, day("2026-08-03"))).isEmpty();
        assertThat(Dating.attest(new Basis(UnitFacts.Extent.NOTHING, Map.of(), Set.of()), day("2026-01-05")))
                .isEmpty();
    }

    @Test
    void aDecisionFromBeforeTheSubmissionIsSaidAndNotRefused() {
        assertThat(sentence(Dating.beforeSubmission("E01", day("2026-08-04"), day("2026-08-05"))))
                .isEqualTo("The decision on E01 is dated 4 August 2026, before the learner submitted it on"
                        + " 5 August 2026.");
        assertThat(Dating.beforeSubmission("E01", day("2026-08-05"), day("2026-08-05")))
                .isEmpty();
    }
}
