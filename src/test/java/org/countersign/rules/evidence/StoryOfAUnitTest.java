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
import static org.countersign.rules.evidence.DifficultCustomers.moreThanOwnAccount;
import static org.countersign.rules.evidence.Piece.account;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;
import static org.countersign.rules.evidence.Piece.testimony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.rules.SignatureFacts;
import org.countersign.rules.SignatureFacts.Signature;
import org.countersign.rules.refusals.Signing;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Signatory;
import org.junit.jupiter.api.Test;

/** The story of a unit as the rules see it, from the day of enrolment to the verifier's signature. */
class StoryOfAUnitTest {

    private final Casebook unit = Casebook.under(asPublishedWith(consistently(2), moreThanOwnAccount()));

    @Test
    void aUnitFromEnrolmentToVerified() {
        onTheFirstDayEverythingIsMissing();
        theLearnerClaimsAQuietAfternoon();
        theAssessorRefersTheAccountBackAndAcceptsTheObservation();
        aTraineesDecisionWaitsForTheCountersigner();
        evidenceOfMoreOccasionsMeetsTheCriteria();
        theAssessorSignsOffAndAttests();
        anActionOfTheVerifierHoldsTheUnitUp();
        theThreeSign();
    }

    private void onTheFirstDayEverythingIsMissing() {
        assertThat(unit.missing())
                .containsExactly(
                        "Requirement 3: your assessor will confirm this once you have more evidence.",
                        "Routine (4a): not shown yet. Add evidence that shows it, or mark it on a piece that does.",
                        "Busy time (4b): not shown yet. Add evidence that shows it, or mark it on a piece that does.",
                        "Quiet time (4c): not shown yet. Add evidence that shows it, or mark it on a piece that does.",
                        "Let down (4d): not shown yet. Add evidence that shows it, or mark it on a piece that does.",
                        "C4.1.1: no evidence is claimed for it yet.",
                        "C4.2.1: no evidence is claimed for it yet.",
                        "C4a: no evidence is claimed for it yet.");
        assertThat(unit.report().performance()).isEqualTo(new Progress(2, 0, 0, 2, 0));
        assertThat(unit.report().knowledge()).isEqualTo(new Progress(1, 0, 0, 1, 0));
    }

    private void theLearnerClaimsAQuietAfternoon() {
        unit.submitted(observation("E01").on("2026-02-03").with("R17").during(QUIET), RECOGNISE, LISTEN)
                .submitted(account("E02").on("2026-02-10").with("R18").during(BUSY), RECOGNISE)
                .submitted(answers("E03"), KNOW);

        assertThat(unit.missing())
                .contains(
                        "Quiet time (4c): not shown yet. E01 waits for the assessor.",
                        "C4.1.1: nothing accepted yet. E01 and E02 wait for the assessor.",
                        "C4a: nothing accepted yet. E03 waits for the assessor.");
    }

    private void theAssessorRefersTheAccountBackAndAcceptsTheObservation() {
        unit.on("2026-02-20");
        unit.met("E01", RECOGNISE, QUIET);
        unit.notYet("E02", RECOGNISE);
        unit.met("E03", KNOW);

        assertThat(unit.says("contexts"))
                .containsExactly(
                        "Routine (4a): not shown yet. Add evidence that shows it, or mark it on a piece that does.",
                        "Busy time (4b): not shown yet. E02 needs more: submit a new version or claim other evidence.",
                        "Quiet time (4c): shown by E01.",
                        "Let down (4d): not shown yet. Add evidence that shows it, or mark it on a piece that does.");
        assertThat(unit.missing(RECOGNISE))
                .containsExactly(
                        "C4.1.1: one occasion is accepted so far, and your centre asks for at least two. Claim it with "
                                + "evidence from another occasion.");
        assertThat(unit.missing(KNOW)).containsExactly("C4a: met by E03. Your assessor has still to sign it off.");
    }

    private void aTraineesDecisionWaitsForTheCountersigner() {
        UUID decision = unit.metByTrainee("E01", LISTEN);
        assertThat(unit.report(LISTEN).standing()).isEqualTo(CriterionStanding.MET_PROVISIONALLY);
        assertThat(unit.missing(LISTEN))
                .containsExactly("C4.2.1: nothing accepted yet. The decision on E01 waits for the countersigner.");

        unit.countersigned(decision);
        assertThat(unit.report(LISTEN).standing()).isEqualTo(CriterionStanding.MORE_NEEDED);
    }

    private void evidenceOfMoreOccasionsMeetsTheCriteria() {
        unit.submitted(account("E02").version(2).on("2026-02-10").with("R18").during(BUSY), RECOGNISE)
                .submitted(
                        testimony("E04").on("2026-03-17").with("R21", "R22").during(ROUTINE, LET_DOWN),
                        RECOGNISE,
                        LISTEN);
        unit.on("2026-03-20");
        unit.met("E02", RECOGNISE, BUSY);
        unit.met("E04", RECOGNISE, ROUTINE);
        unit.met("E04", LISTEN, LET_DOWN);

        assertThat(unit.missing())
                .containsExactly(
                        "Requirement 3: so far three occasions with four customers, from 3 February 2026 to 17 March "
                                + "2026. Your assessor has still to confirm that it is enough.",
                        "C4.1.1: met by E01, E02 and E04. Your assessor has still to sign it off.",
                        "C4.2.1: met by E01 and E04. Your assessor has still to sign it off.",
                        "C4a: met by E03. Your assessor has still to sign it off.");
    }

    private void theAssessorSignsOffAndAttests() {
        unit.on("2026-03-27").attested("sufficient-period");
        unit.signedOff(RECOGNISE);
        unit.signedOff(LISTEN);
        unit.signedOff(KNOW);

        assertThat(unit.missing()).isEmpty();
        assertThat(unit.says("sufficient-period"))
                .containsExactly(
                        "Requirement 3: on 27 March 2026 your assessor confirmed that 3 occasions with 4 customers,"
                                + " from 3 February 2026 to 17 March 2026, are enough.");
        assertThat(unit.report().ready()).isTrue();
    }

    private void anActionOfTheVerifierHoldsTheUnitUp() {
        assertThat(unit.openActions(1).missing()).containsExactly("One action of the internal verifier is open.");
        assertThat(unit.openActions(0).report().ready()).isTrue();
    }

    private void theThreeSign() {
        SignatureFacts unsigned = SignatureFacts.none("d1");
        assertThat(Signing.sign(Signatory.CANDIDATE, unit.report(), unsigned)).isEmpty();
        assertThat(Signing.sign(Signatory.ASSESSOR, unit.report(), unsigned)).isEmpty();

        List<Signature> two = List.of(
                new Signature(Signatory.CANDIDATE, "Aisha Khan", LocalDate.parse("2026-03-28"), "d1", true),
                new Signature(Signatory.ASSESSOR, "Tom Reid", LocalDate.parse("2026-03-30"), "d1", true));
        assertThat(Signing.sign(
                        Signatory.INTERNAL_VERIFIER,
                        unit.report(),
                        new SignatureFacts("d1", two, Optional.empty(), List.of())))
                .map(Sentences::of)
                .contains("No sample of the decisions that the unit now stands on was agreed, so it cannot be verified."
                        + " Take a sample, or release the unit without sampling.");
        assertThat(Signing.sign(
                        Signatory.INTERNAL_VERIFIER,
                        unit.report(),
                        new SignatureFacts("d1", two, Optional.empty(), List.of("d1"))))
                .isEmpty();
    }
}
