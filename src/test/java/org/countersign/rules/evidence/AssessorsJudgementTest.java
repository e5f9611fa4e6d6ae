package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.KnowledgeShown;
import org.countersign.standards.Method;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Standard;
import org.junit.jupiter.api.Test;

/** What no rule can check is confirmed by the assessor in words; and units of knowledge alone. */
class AssessorsJudgementTest {

    private static final String SECTOR = "requirement:2";

    private static final Standard THEORY = DifficultCustomers.standard(
            List.of(DifficultCustomers.knowledge(KNOW, "The types of customer behaviour.")), List.of());

    /** No rule puts requirement 2 into practice. */
    private final Casebook unit = Casebook.under(DifficultCustomers.policy(
            DifficultCustomers.realWork(), DifficultCustomers.period(), DifficultCustomers.contexts()));

    @Test
    void aRequirementThatNoRulePutsIntoPracticeStandsBesideTheOthersInItsOwnWords() {
        assertThat(unit.report().requirements())
                .extracting(RequirementReport::requirement)
                .containsExactly(Optional.of("1"), Optional.of("2"), Optional.of("3"), Optional.of("4"));
        RequirementReport left = unit.report().requirement(SECTOR).orElseThrow();
        assertThat(left.rule().sentence()).isEqualTo("Requirement 2");
        assertThat(left.source()).isEqualTo(RuleSource.STANDARD);
        assertThat(unit.says(SECTOR))
                .containsExactly("Requirement 2: for the assessor's judgement. Your assessor has still to confirm it.");
    }

    @Test
    void itIsMissingUntilTheAssessorConfirmsItAndSaysWhatCameSince() {
        assertThat(unit.missing()).contains(unit.says(SECTOR).get(0));
        assertThat(Refusals.attest(unit.report(), SECTOR).granted()).isFalse();
        unit.submitted(answers("E01"), KNOW);
        unit.met("E01", KNOW);
        assertThat(Refusals.attest(unit.report(), SECTOR).granted()).isTrue();
        unit.on("2026-03-12").attested(SECTOR);
        assertThat(unit.says(SECTOR))
                .containsExactly(
                        "Requirement 2: for the assessor's judgement. On 12 March 2026 your assessor confirmed it.");
        assertThat(unit.missing()).doesNotContainAnyElementsOf(unit.says(SECTOR));
        unit.submitted(observation("E02").on("2026-03-03"), RECOGNISE);
        unit.met("E02", RECOGNISE);
        assertThat(unit.says(SECTOR))
                .containsExactly("Requirement 2: for the assessor's judgement. On 12 March 2026 your assessor confirmed"
                        + " it; since then one more claim was judged met.");
    }

    @Test
    void theConfirmationFallsForGoodWithADecisionUnderIt() {
        unit.submitted(answers("E01"), KNOW);
        UUID met = unit.met("E01", KNOW);
        unit.on("2026-03-12").attested(SECTOR).reopened(met);
        unit.met("E01", KNOW);
        assertThat(unit.says(SECTOR))
                .containsExactly(
                        "Requirement 2: for the assessor's judgement. Your assessor has to confirm it again, because a "
                                + "decision under the confirmation of 12 March 2026 no longer counts.");
        assertThat(unit.attested(SECTOR)
                        .report()
                        .requirement(SECTOR)
                        .orElseThrow()
                        .holds())
                .isTrue();
    }

    @Test
    void aUnitOfKnowledgeAloneNeedsNoRuleAtAll() {
        Casebook course = Casebook.of(THEORY, DifficultCustomers.policy());
        assertThat(course.report().requirements()).isEmpty();
        course.submitted(answers("E01"), KNOW);
        course.met("E01", KNOW);
        course.signedOff(KNOW);
        assertThat(course.report().ready()).isTrue();
    }

    @Test
    void aRuleAboutPerformanceSaysOfAUnitOfKnowledgeAloneThatItDoesNotApply() {
        Casebook course = Casebook.of(
                THEORY,
                DifficultCustomers.policy(
                        DifficultCustomers.realWork(),
                        DifficultCustomers.sector(),
                        DifficultCustomers.consistently(2)));
        assertThat(course.report().requirements())
                .extracting(RequirementReport::standing)
                .containsOnly(RequirementReport.Standing.HOLDS);
        assertThat(course.says("consistently"))
                .containsExactly("The unit has no performance criteria, so there is nothing to do for this.");
    }

    @Test
    void aPolicyMaySayHowKnowledgeIsShown() {
        KnowledgeShown rule = new KnowledgeShown(
                "asked",
                RuleSource.CENTRE,
                Optional.empty(),
                "Your centre asks knowledge questions.",
                EnumSet.of(Method.ORAL_QUESTIONS));
        Casebook course = Casebook.of(THEORY, DifficultCustomers.policy(rule));
        course.submitted(observation("E01").on("2026-03-03"), KNOW);
        course.met("E01", KNOW);
        assertThat(course.says("asked"))
                .containsExactly("Your centre asks knowledge questions. 0 of one knowledge criterion done.");
        assertThat(course.missing(KNOW).get(0)).startsWith("C4a: accepted on E01 alone. Your centre asks knowledge");

        course.submitted(Piece.by(Method.ORAL_QUESTIONS, "E02"), KNOW);
        course.met("E02", KNOW);
        assertThat(course.missing(KNOW))
                .containsExactly("C4a: met by E01 and E02. Your assessor has still to sign it off.");
    }

    @Test
    void aPolicyMayLeaveSomethingOfItsOwnToTheAssessor() {
        Casebook course = Casebook.of(
                THEORY,
                DifficultCustomers.policy(new AssessorsJudgement(
                        "current", RuleSource.CENTRE, Optional.empty(), "Your centre asks for current knowledge.")));
        course.submitted(answers("E01"), KNOW);
        course.met("E01", KNOW);
        assertThat(course.says("current"))
                .containsExactly("For the assessor's judgement. Your assessor has still to confirm it.");
        assertThat(course.attested("current")
                        .report()
                        .requirement("current")
                        .orElseThrow()
                        .holds())
                .isTrue();
    }
}
