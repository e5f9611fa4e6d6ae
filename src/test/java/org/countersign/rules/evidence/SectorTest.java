package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.EnumSet;
import java.util.Optional;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.Policy;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.junit.jupiter.api.Test;

/** CFACSC4 evidence requirement 2: every counted performance occasion says in which sector it took place. */
class SectorTest {

    private static final Policy CHARITY = DifficultCustomers.policy(new SectorRecorded(
            "sector",
            RuleSource.AWARDING_BODY,
            Optional.empty(),
            "Evidence is from a charity.",
            EnumSet.of(Sector.NOT_FOR_PROFIT)));

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    private RequirementReport.Standing standing() {
        return unit.report().requirement("sector").orElseThrow().standing();
    }

    @Test
    void beforeAnythingIsAcceptedThereIsNothingToCheck() {
        assertThat(standing()).isEqualTo(RequirementReport.Standing.NOTHING_TO_CHECK);
        assertThat(unit.report().requirement("sector").orElseThrow().holds()).isTrue();
    }

    @Test
    void anAcceptedOccasionWithoutItsSectorIsNamed() {
        unit.submitted(observation("E01").on("2026-03-03").in(Sector.PUBLIC), RECOGNISE);
        unit.submitted(observation("E02").on("2026-03-04").inNoSector(), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(standing()).isEqualTo(RequirementReport.Standing.HOLDS);

        unit.met("E02", RECOGNISE);
        assertThat(standing()).isEqualTo(RequirementReport.Standing.SHORT);
        assertThat(unit.says("sector"))
                .containsExactly("Requirement 2: not every accepted occasion of E02 says in which sector it took place,"
                        + " and the standard requires that. Once the assessor has asked for more, submit a new version"
                        + " that says it.");
    }

    @Test
    void aNewVersionOfTheSameOccasionThatSaysTheSectorIsEnough() {
        unit.submitted(observation("E02").on("2026-03-04").inNoSector(), RECOGNISE);
        unit.met("E02", RECOGNISE);
        unit.submitted(observation("E02").version(2).on("2026-03-04").in(Sector.NOT_FOR_PROFIT), LISTEN);
        unit.met("E02", LISTEN);
        assertThat(standing()).isEqualTo(RequirementReport.Standing.HOLDS);
    }

    @Test
    void knowledgeMayLeaveTheSectorEmpty() {
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.submitted(answers("E03").on("2026-03-04").inNoSector(), KNOW);
        unit.met("E03", KNOW);
        assertThat(standing()).isEqualTo(RequirementReport.Standing.HOLDS);
    }

    @Test
    void acceptedInASectorTheRuleDoesNotTakeNobodyIsAskedToSayOtherwise() {
        Casebook charity = Casebook.under(CHARITY);
        charity.submitted(observation("E01").on("2026-03-03").in(Sector.PRIVATE), RECOGNISE)
                .submitted(observation("E02").on("2026-03-04").in(Sector.NOT_FOR_PROFIT), RECOGNISE)
                .submitted(observation("E03").on("2026-03-05").inNoSector(), RECOGNISE);
        charity.met("E01", RECOGNISE);
        charity.met("E02", RECOGNISE);
        charity.met("E03", RECOGNISE);
        assertThat(charity.says("sector"))
                .containsExactly(
                        "Not every accepted occasion of E03 says in which sector it took place, and your awarding body"
                                + " requires that. Once the assessor has asked for more, submit a new version that says it.",
                        "E01 is accepted with an occasion in the private sector. Your awarding body requires: Evidence"
                                + " is from a charity. Ask your assessor to look at it again, and claim other evidence.");
        assertThat(charity.report().requirement("sector").orElseThrow().standing())
                .isEqualTo(RequirementReport.Standing.SHORT);
    }

    @Test
    void oneRecordOfAHappeningInASectorTheRuleTakesIsEnough() {
        Casebook charity = Casebook.under(CHARITY);
        charity.submitted(observation("E01").on("2026-03-03").in(Sector.PRIVATE), RECOGNISE)
                .submitted(observation("E02").on("2026-03-03").in(Sector.NOT_FOR_PROFIT), RECOGNISE);
        charity.met("E01", RECOGNISE);
        charity.met("E02", RECOGNISE);
        assertThat(charity.report().requirement("sector").orElseThrow().standing())
                .isEqualTo(RequirementReport.Standing.HOLDS);
    }
}
