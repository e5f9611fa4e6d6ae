package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.next.Party;
import org.countersign.rules.next.WhoActs;
import org.countersign.standards.Policy;
import org.junit.jupiter.api.Test;

/** CFACSC4 evidence requirement 3: no number decides; the assessor attests, and a centre may add minimums. */
class SufficientPeriodTest {

    private static final String RULE = "sufficient-period";

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    private static void accepted(Casebook unit, String reference, String date, String customer) {
        unit.submitted(observation(reference).on(date).with(customer), RECOGNISE);
        unit.met(reference, RECOGNISE);
    }

    @Test
    void theNumbersAreShownAndTheAttestationIsAskedFor() {
        accepted(unit, "E01", "2026-03-03", "R17");
        assertThat(unit.says(RULE))
                .containsExactly(
                        "Requirement 3: so far one occasion with one customer, on 3 March 2026. Your assessor has still "
                                + "to confirm that it is enough.");
        accepted(unit, "E02", "2026-03-09", "R18");
        assertThat(unit.says(RULE))
                .containsExactly(
                        "Requirement 3: so far two occasions with two customers, from 3 March 2026 to 9 March 2026. "
                                + "Your assessor has still to confirm that it is enough.");
    }

    @Test
    void anAttestationStandsWhenTheEvidenceGrows() {
        accepted(unit, "E01", "2026-03-03", "R17");
        unit.on("2026-03-12").attested(RULE);
        accepted(unit, "E02", "2026-03-09", "R18");
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isTrue();
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: on 12 March 2026 your assessor confirmed that one occasion with one"
                        + " customer, on 3 March 2026, is enough; since then one more was accepted.");
    }

    @Test
    void whatWasSeenThenIsSaidApartFromWhatCameSince() {
        accepted(unit, "E01", "2026-03-03", "R17");
        unit.on("2026-03-12").attested(RULE);
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: on 12 March 2026 your assessor confirmed that one occasion with one"
                        + " customer, on 3 March 2026, is enough.");
        accepted(unit, "E02", "2026-03-09", "R18");
        accepted(unit, "E03", "2026-03-10", "R19");
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: on 12 March 2026 your assessor confirmed that one occasion with one"
                        + " customer, on 3 March 2026, is enough; since then two more were accepted.");
    }

    @Test
    void aFallenAttestationDoesNotRiseWhenOtherEvidenceBringsTheNumbersBack() {
        accepted(unit, "E01", "2026-03-03", "R17");
        accepted(unit, "E02", "2026-03-09", "R18");
        unit.on("2026-03-12").attested(RULE);
        unit.notYet("E02", RECOGNISE);
        accepted(unit, "E03", "2026-03-09", "R18");
        assertThat(unit.report().requirement(RULE).orElseThrow().attestation()).isEmpty();
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: your assessor has to confirm this again, because a decision under the "
                        + "confirmation of 12 March 2026 no longer counts. Then there were two occasions, two customers "
                        + "and seven days; now there are two occasions, two customers and seven days.");
    }

    @Test
    void anAttestationFallsForGoodWhenTheVerifierReopensADecisionUnderIt() {
        unit.submitted(observation("E01").on("2026-03-03").with("R17"), RECOGNISE);
        UUID reopened = unit.met("E01", RECOGNISE);
        unit.attested(RULE).reopened(reopened);
        unit.met("E01", RECOGNISE);
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isFalse();
        assertThat(unit.attested(RULE).report().requirement(RULE).orElseThrow().holds())
                .isTrue();
    }

    @Test
    void anAttestationThatNamesNoJudgementFallsWhenTheOccasionsItSawShrink() {
        accepted(unit, "E01", "2026-03-03", "R17");
        accepted(unit, "E02", "2026-03-05", "R17");
        accepted(unit, "E03", "2026-03-09", "R17");
        unit.attestedOnNumbersAlone(RULE);
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isTrue();
        unit.notYet("E02", RECOGNISE);
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isFalse();
    }

    @Test
    void anAttestationThatNamesNoJudgementFallsWhenOnlyTheDaysShrink() {
        accepted(unit, "E01", "2026-03-03", "R17");
        accepted(unit, "E02", "2026-03-09", "R18");
        unit.attestedOnNumbersAlone(RULE);
        unit.notYet("E02", RECOGNISE);
        accepted(unit, "E03", "2026-03-04", "R18");
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isFalse();
    }

    @Test
    void anAttestationThatNamesNoJudgementFallsWhenOnlyTheCustomersShrink() {
        accepted(unit, "E01", "2026-03-03", "R17");
        accepted(unit, "E02", "2026-03-04", "R18");
        unit.attestedOnNumbersAlone(RULE);
        unit.notYet("E02", RECOGNISE);
        accepted(unit, "E03", "2026-03-04", "R17");
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isFalse();
    }

    @Test
    void anAttestationFallsWhenANumberItSawShrinks() {
        accepted(unit, "E01", "2026-03-03", "R17");
        accepted(unit, "E02", "2026-03-09", "R18");
        unit.on("2026-03-12").attested(RULE);
        unit.notYet("E02", RECOGNISE);
        assertThat(unit.report().requirement(RULE).orElseThrow().attestation()).isEmpty();
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: your assessor has to confirm this again, because a decision under the "
                        + "confirmation of 12 March 2026 no longer counts. Then there were two occasions, two customers "
                        + "and seven days; now there is one occasion, one customer and one day.");
    }

    @Test
    void anAttestationFallsWhenOnlyTheCustomersShrink() {
        accepted(unit, "E01", "2026-03-03", "R17");
        accepted(unit, "E02", "2026-03-04", "R18");
        unit.attested(RULE);
        unit.notYet("E02", RECOGNISE);
        accepted(unit, "E03", "2026-03-04", "R17");
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isFalse();
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: your assessor has to confirm this again, because a decision under the "
                        + "confirmation of 1 April 2026 no longer counts. Then there were two occasions, two customers "
                        + "and two days; now there are two occasions, one customer and two days.");
    }

    @Test
    void attestingAgainAfterAFallStands() {
        accepted(unit, "E01", "2026-03-03", "R17");
        accepted(unit, "E02", "2026-03-09", "R18");
        unit.attested(RULE);
        unit.notYet("E02", RECOGNISE);
        assertThat(unit.attested(RULE).report().requirement(RULE).orElseThrow().holds())
                .isTrue();
    }

    @Test
    void anAttestationOfAnotherRuleIsNoneOfThisOne() {
        accepted(unit, "E01", "2026-03-03", "R17");
        assertThat(unit.attested("another-rule")
                        .report()
                        .requirement(RULE)
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    @Test
    void minimumNumbersOfACentreHaveToBeReachedAsWell() {
        Policy policy = DifficultCustomers.policy(
                DifficultCustomers.period(OptionalInt.of(3), OptionalInt.of(2), OptionalInt.of(28)));
        Casebook centre = Casebook.under(policy);
        accepted(centre, "E01", "2026-03-01", "R17");
        accepted(centre, "E02", "2026-03-27", "R17");
        centre.attested(RULE);
        assertThat(centre.says(RULE))
                .containsExactly(
                        "Requirement 3: two occasions are accepted so far, and the standard requires at least three. Still "
                                + "needed: evidence from one more occasion.",
                        "Requirement 3: one customer is seen so far, and the standard requires at least two. Still "
                                + "needed: evidence with one more customer.",
                        "Requirement 3: 27 days are covered so far, and the standard requires at least 28. Still "
                                + "needed: evidence over one more day.",
                        "Requirement 3: on 1 April 2026 your assessor confirmed that 2 occasions with one customer,"
                                + " from 1 March 2026 to 27 March 2026, are enough.");
        accepted(centre, "E03", "2026-03-28", "R18");
        assertThat(centre.report().requirement(RULE).orElseThrow().holds()).isTrue();
    }

    @Test
    void evidenceOfAnotherOccasionThatIsUnderWayIsNamedWithWhoHasToAct() {
        Casebook centre = Casebook.under(DifficultCustomers.policy(
                DifficultCustomers.period(OptionalInt.of(4), OptionalInt.empty(), OptionalInt.empty())));
        accepted(centre, "E01", "2026-03-03", "R17");
        centre.submitted(observation("E02").on("2026-03-03").with("R17"), RECOGNISE)
                .submitted(observation("E03").on("2026-03-04"), RECOGNISE)
                .submitted(observation("E04").on("2026-03-05"), RECOGNISE);
        centre.metByTrainee("E04", RECOGNISE);
        assertThat(centre.says(RULE))
                .startsWith(
                        "Requirement 3: one occasion is accepted so far, and the standard requires at least four. E03 "
                                + "is of another occasion and waits for the assessor. E04 is of another occasion, and the "
                                + "decision on it waits for the countersigner. Still needed: evidence from one more occasion.");
        assertThat(whoActs(centre)).containsExactly(Party.LEARNER, Party.ASSESSOR, Party.COUNTERSIGNER);
    }

    @Test
    void forMoreCustomersOnlyEvidenceWithAnotherCustomerIsNamed() {
        Casebook centre = Casebook.under(DifficultCustomers.policy(
                DifficultCustomers.period(OptionalInt.empty(), OptionalInt.of(3), OptionalInt.empty())));
        accepted(centre, "E01", "2026-03-03", "R17");
        centre.submitted(observation("E02").on("2026-03-04").with("r 17"), RECOGNISE);
        assertThat(centre.says(RULE))
                .as("another occasion, and the same customer")
                .startsWith(
                        "Requirement 3: one customer is seen so far, and the standard requires at least three. Still "
                                + "needed: evidence with two more customers.");
        assertThat(whoActs(centre)).containsExactly(Party.LEARNER);

        centre.submitted(observation("E03").on("2026-03-05").with("R17", "R18"), RECOGNISE)
                .submitted(observation("E04").on("2026-03-03").with("R19"), RECOGNISE);
        centre.metByTrainee("E04", RECOGNISE);
        assertThat(centre.says(RULE))
                .startsWith(
                        "Requirement 3: one customer is seen so far, and the standard requires at least three. E03 is "
                                + "with another customer and waits for the assessor. E04 is with another customer, and the "
                                + "decision on it waits for the countersigner.");
        assertThat(whoActs(centre)).containsExactly(Party.ASSESSOR, Party.COUNTERSIGNER);
    }

    @Test
    void forMoreDaysOnlyEvidenceFromAnEarlierOrALaterDayIsNamed() {
        Casebook centre = Casebook.under(DifficultCustomers.policy(
                DifficultCustomers.period(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(30))));
        accepted(centre, "E01", "2026-03-03", "R17");
        accepted(centre, "E02", "2026-03-09", "R18");
        centre.submitted(observation("E03").on("2026-03-05").with("R19"), RECOGNISE);
        assertThat(centre.says(RULE))
                .as("another occasion, between those that count")
                .startsWith(
                        "Requirement 3: seven days are covered so far, and the standard requires at least 30. Still "
                                + "needed: evidence over 23 more days.");
        assertThat(whoActs(centre)).containsExactly(Party.LEARNER);

        centre.submitted(observation("E04").on("2026-03-01").with("R17"), RECOGNISE)
                .submitted(observation("E05").on("2026-03-10").with("R17"), RECOGNISE);
        centre.metByTrainee("E05", RECOGNISE);
        assertThat(centre.says(RULE))
                .startsWith(
                        "Requirement 3: seven days are covered so far, and the standard requires at least 30. E04 is "
                                + "from an earlier or a later day and waits for the assessor. E05 is from an earlier or a later "
                                + "day, and the decision on it waits for the countersigner. Still needed: evidence over 20 more "
                                + "days.");
        assertThat(whoActs(centre)).containsExactly(Party.LEARNER, Party.ASSESSOR, Party.COUNTERSIGNER);

        centre.submitted(observation("E06").on("2026-03-30").with("R17"), RECOGNISE);
        assertThat(whoActs(centre)).containsExactly(Party.ASSESSOR, Party.COUNTERSIGNER);
    }

    /** On the minimum that is not reached. */
    private static Set<Party> whoActs(Casebook centre) {
        return WhoActs.on(
                centre.report().requirement(RULE).orElseThrow().findings().get(0));
    }
}
