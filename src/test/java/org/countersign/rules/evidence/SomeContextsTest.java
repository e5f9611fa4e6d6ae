package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.BUSY;
import static org.countersign.rules.evidence.DifficultCustomers.LET_DOWN;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.QUIET;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.DifficultCustomers.ROUTINE;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.rules.next.Party;
import org.countersign.rules.next.WhoActs;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.RuleSource;
import org.junit.jupiter.api.Test;

/** At least so many contexts of those that are named, whichever they are. */
class SomeContextsTest {

    private final Casebook unit = Casebook.under(DifficultCustomers.policy(new ContextsShown(
            "some",
            RuleSource.STANDARD,
            Optional.of("4"),
            "At least three of the four.",
            List.of(),
            OptionalInt.of(3),
            false)));

    private RequirementReport report() {
        return unit.report().requirement("some").orElseThrow();
    }

    private Set<Party> whoActs() {
        return WhoActs.on(report().findings().get(0));
    }

    @Test
    void whereNoneIsShownAllAreToChooseFrom() {
        assertThat(unit.says("some"))
                .containsExactly(
                        "Requirement 4: none is shown so far, and the standard requires at least three of four."
                                + " Add evidence that shows three of these: routine (4a), busy time (4b), quiet time (4c) and"
                                + " let down (4d).");
        assertThat(report().holds()).isFalse();
        assertThat(whoActs()).containsExactly(Party.LEARNER);
    }

    @Test
    void whatIsUnderWayIsNamedBeforeAnythingNewIsAskedFor() {
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE), RECOGNISE);
        unit.met("E01", RECOGNISE, ROUTINE);
        unit.submitted(observation("E02").on("2026-03-04").during(BUSY), LISTEN);

        assertThat(unit.says("some"))
                .containsExactly(
                        "Requirement 4: so far shown for routine (4a), and the standard requires at least three of four."
                                + " E02 shows another and waits for the assessor. Add evidence that shows one of these:"
                                + " quiet time (4c) and let down (4d).",
                        "Routine (4a): shown by E01.");
        assertThat(whoActs()).containsExactlyInAnyOrder(Party.LEARNER, Party.ASSESSOR);

        unit.submitted(observation("E03").on("2026-03-05").during(QUIET), LISTEN);

        assertThat(unit.says("some").get(0))
                .isEqualTo("Requirement 4: so far shown for routine (4a), and the standard requires at least three of"
                        + " four. E02 and E03 show others and wait for the assessor.");
        assertThat(whoActs()).containsExactly(Party.ASSESSOR);
    }

    @Test
    void enoughIsEnoughWhicheverTheyAre() {
        unit.submitted(observation("E01").on("2026-03-03").during(ROUTINE, QUIET, LET_DOWN), RECOGNISE);
        unit.met("E01", RECOGNISE, ROUTINE, QUIET, LET_DOWN);

        assertThat(report().holds()).isTrue();
        assertThat(unit.says("some").get(0))
                .isEqualTo("Requirement 4: shown for routine (4a), quiet time (4c) and let down (4d); the standard"
                        + " requires at least three of four.");
        assertThat(unit.report().findings())
                .doesNotContainAnyElementsOf(
                        List.of(unit.report().contexts().get(1).finding()));
    }

    @Test
    void adoptedForAllTheyAreNeededOneByOneAsBefore() {
        Casebook all = Casebook.under(DifficultCustomers.policy(new ContextsShown(
                "all", RuleSource.STANDARD, Optional.of("4"), "All.", List.of(), OptionalInt.of(4), false)));

        assertThat(all.says("all")).hasSize(4).first().asString().startsWith("Routine (4a): not shown yet.");
    }
}
