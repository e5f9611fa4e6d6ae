package org.countersign.rules.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.BUSY;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.QUIET;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.DifficultCustomers.UNIT;
import static org.countersign.rules.evidence.DifficultCustomers.criterion;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Permission;
import org.countersign.rules.evidence.Casebook;
import org.countersign.rules.evidence.DifficultCustomers;
import org.countersign.rules.evidence.Piece;
import org.countersign.rules.reports.Basis;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.Method;
import org.countersign.standards.Policy;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.junit.jupiter.api.Test;

/** What the verbs ask before they act. */
class RefusalsTest {

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    private static Optional<String> judgingMet(String criterion, Piece piece) {
        return Refusals.met(AS_PUBLISHED, criterion(criterion), piece.version()).map(Sentences::of);
    }

    private static List<String> claiming(String criterion, Piece piece) {
        return Refusals.claimWarnings(AS_PUBLISHED, criterion(criterion), piece.version()).stream()
                .map(Sentences::of)
                .toList();
    }

    private static Optional<String> confirming(String criterion, Piece piece, String... contexts) {
        return Refusals.contexts(UNIT, AS_PUBLISHED, criterion(criterion), piece.version(), Set.of(contexts))
                .map(Sentences::of);
    }

    private static String attesting(Casebook unit, String ruleCode) {
        return Refusals.attest(unit.report(), ruleCode)
                .refusal()
                .map(Sentences::of)
                .orElseThrow();
    }

    private static Piece simulated() {
        return observation("E07").on("2026-03-03").in(Setting.SIMULATION);
    }

    @Test
    void simulationIsNeverJudgedMetForPerformance() {
        assertThat(judgingMet(RECOGNISE, simulated()))
                .contains("C4.1.1 cannot be judged met on E07, which took place in simulation."
                        + " The standard requires: Simulation is not allowed for any performance evidence within this"
                        + " Unit.");
        assertThat(judgingMet(RECOGNISE, Piece.by(Method.SIMULATION, "E07").on("2026-03-03")))
                .contains("C4.1.1 cannot be judged met on E07, which shows it by simulation."
                        + " The standard requires: Simulation is not allowed for any performance evidence within this"
                        + " Unit.");
    }

    @Test
    void simulationIsJudgedMetForKnowledge() {
        assertThat(judgingMet(KNOW, simulated())).isEmpty();
        assertThat(judgingMet(KNOW, Piece.by(Method.SIMULATION, "E07"))).isEmpty();
    }

    @Test
    void oneOccasionInAnAllowedSettingIsEnoughToJudgeMet() {
        assertThat(judgingMet(RECOGNISE, simulated().on("2026-03-04"))).isEmpty();
    }

    @Test
    void performanceWithoutOccasionOrSettingIsReferredBack() {
        assertThat(judgingMet(RECOGNISE, observation("E01")))
                .contains("C4.1.1 cannot be judged met on E01, which records no occasion."
                        + " Refer it back, so that the learner adds when and where it happened.");
        assertThat(judgingMet(RECOGNISE, observation("E01").on("2026-03-03").inNoSetting()))
                .contains("C4.1.1 cannot be judged met on E01, which does not say in what setting it took place."
                        + " The standard requires: Simulation is not allowed for any performance evidence within this"
                        + " Unit.");
    }

    @Test
    void simulationMayBeClaimedWithAWarning() {
        assertThat(claiming(RECOGNISE, simulated()))
                .containsExactly("E07 may be claimed for C4.1.1, but an occasion in simulation does not count for it."
                        + " The standard requires: Simulation is not allowed for any performance evidence within this"
                        + " Unit.");
        assertThat(claiming(RECOGNISE, Piece.by(Method.SIMULATION, "E07").on("2026-03-03")))
                .containsExactly("E07 may be claimed for C4.1.1, but evidence by simulation does not count for it."
                        + " The standard requires: Simulation is not allowed for any performance evidence within this"
                        + " Unit.");
        assertThat(claiming(KNOW, simulated())).isEmpty();
        assertThat(claiming(RECOGNISE, observation("E01").on("2026-03-03"))).isEmpty();
    }

    @Test
    void aClaimOfPerformanceWithoutAnOccasionIsWarnedAbout() {
        assertThat(claiming(RECOGNISE, observation("E01")))
                .containsExactly("E01 may be claimed for C4.1.1, but only an occasion counts for a performance"
                        + " criterion, and it records none. Add when and where it happened.");
        assertThat(claiming(RECOGNISE, observation("E01").on("2026-03-03").inNoSetting()))
                .containsExactly("E01 may be claimed for C4.1.1, but an occasion without a setting does not count for"
                        + " it. The standard requires: Simulation is not allowed for any performance evidence within"
                        + " this Unit.");
    }

    @Test
    void aContextThatNoOccasionRecordsIsNotConfirmed() {
        Piece piece = observation("E03").version(2).on("2026-03-03").during(BUSY);
        assertThat(confirming(RECOGNISE, piece, BUSY)).isEmpty();
        assertThat(confirming(RECOGNISE, piece)).isEmpty();
        assertThat(confirming(RECOGNISE, piece, BUSY, QUIET))
                .contains("Quiet time (4c) cannot be confirmed on version 2 of E03: no occasion that counts records it."
                        + " Refer it back, so that the learner records it if it was so.");
        assertThat(confirming(RECOGNISE, simulated().during(QUIET), QUIET))
                .as("recorded in simulation only")
                .isPresent();
        assertThat(confirming(KNOW, simulated().during(QUIET), QUIET)).isEmpty();
    }

    @Test
    void aContextThatIsNotInForceIsNotConfirmed() {
        assertThat(confirming(RECOGNISE, observation("E03").on("2026-03-03").during("9z"), "9z"))
                .contains("\"9z\" is no context of this unit, so it cannot be confirmed."
                        + " Choose from those it declares.");
    }

    @Test
    void whatIsAttestedIsWhatTheAssessorSees() {
        assertThat(attesting(unit, "sufficient-period"))
                .isEqualTo("Nothing can be attested yet: no evidence is accepted. Judge some first.");
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        UUID met = unit.met("E01", RECOGNISE);
        Basis seen = new Basis(unit.report().extent(), Map.of(), Set.of(met));
        assertThat(Refusals.attest(unit.report(), "sufficient-period")).isEqualTo(new Permission.Granted<>(seen));
    }

    @Test
    void onlyTheRuleThatAsksForItIsAttested() {
        assertThat(attesting(unit, "sector"))
                .isEqualTo("Nothing is attested under \"sector\": what it asks for is counted, or the policy has no"
                        + " such rule.");
        assertThat(Refusals.attest(unit.report(), "no-such-rule").granted()).isFalse();
    }

    @Test
    void nothingIsAttestedBelowACentresMinimum() {
        Casebook centre = Casebook.under(DifficultCustomers.policy(
                DifficultCustomers.period(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.empty())));
        centre.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        centre.met("E01", RECOGNISE);
        assertThat(attesting(centre, "sufficient-period"))
                .isEqualTo(
                        "Requirement 3: one occasion is accepted so far, and the standard requires at least two. Still "
                                + "needed: evidence from one more occasion.");
    }

    @Test
    void aPieceIsWithdrawnOnlyWhileNobodyJudgedIt() {
        assertThat(Refusals.withdraw("E01", false, false)).isEmpty();
        assertThat(Refusals.withdraw("E01", false, true))
                .map(Sentences::of)
                .contains("E01 was judged, so you can’t withdraw it. Once your assessor asks for more, submit a new "
                        + "version.");
        assertThat(Refusals.withdraw("E01", true, false)).map(Sentences::of).contains("E01 was withdrawn already.");
    }

    @Test
    void ofSeveralSettingsOnlyThoseThatDoNotCountAreNamedEachOnce() {
        assertThat(claiming(
                        RECOGNISE, simulated().on("2026-03-04").on("2026-03-05").in(Setting.SIMULATION)))
                .containsExactly("E07 may be claimed for C4.1.1, but an occasion in simulation does not count for it."
                        + " The standard requires: Simulation is not allowed for any performance evidence within this"
                        + " Unit.");
    }

    @Test
    void aSectorThePolicyDoesNotTakeIsWarnedAboutAndNeverJudgedMet() {
        Policy charity = DifficultCustomers.policy(
                new SectorRecorded(
                        "sector",
                        RuleSource.CENTRE,
                        Optional.empty(),
                        "Your centre asks for evidence from charities.",
                        EnumSet.of(Sector.NOT_FOR_PROFIT)),
                DifficultCustomers.realWork());
        Piece mixed = observation("E07")
                .on("2026-03-03")
                .in(Sector.NOT_FOR_PROFIT)
                .on("2026-03-04")
                .in(Sector.PUBLIC);
        assertThat(Refusals.claimWarnings(charity, criterion(RECOGNISE), mixed.version()))
                .map(Sentences::of)
                .containsExactly(
                        "E07 may be claimed for C4.1.1, but cannot be judged met with an occasion in the public"
                                + " sector. Your centre asks for evidence from charities. Leave that occasion out, or claim"
                                + " other evidence.");
        assertThat(Refusals.met(charity, criterion(RECOGNISE), mixed.version()))
                .map(Sentences::of)
                .contains("C4.1.1 cannot be judged met on E07: an occasion in it took place in the public sector. Your"
                        + " centre asks for evidence from charities. Refer it back: a new version can leave that"
                        + " occasion out.");

        Piece taken = observation("E08").on("2026-03-03").in(Sector.NOT_FOR_PROFIT);
        Piece unsaid = observation("E09").on("2026-03-03").inNoSector();
        Piece notCounted = taken.on("2026-03-04").in(Sector.PUBLIC).in(Setting.SIMULATION);
        for (Piece piece : List.of(taken, unsaid, notCounted)) {
            assertThat(Refusals.met(charity, criterion(RECOGNISE), piece.version()))
                    .isEmpty();
        }
        assertThat(Refusals.met(charity, criterion(KNOW), mixed.version())).isEmpty();
        assertThat(Refusals.claimWarnings(charity, criterion(KNOW), mixed.version()))
                .isEmpty();
    }
}
