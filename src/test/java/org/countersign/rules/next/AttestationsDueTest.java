package org.countersign.rules.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.DifficultCustomers.contexts;
import static org.countersign.rules.evidence.DifficultCustomers.period;
import static org.countersign.rules.evidence.DifficultCustomers.policy;
import static org.countersign.rules.evidence.DifficultCustomers.realWork;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.List;
import java.util.UUID;
import org.countersign.rules.evidence.Casebook;
import org.countersign.rules.reports.RequirementReport;
import org.junit.jupiter.api.Test;

/** When the assessor is asked to attest the period, and to confirm the sectors, which no rule of this policy checks. */
class AttestationsDueTest {

    private static final String PERIOD = "sufficient-period";
    private static final String IN_WORDS = "requirement:2";

    private final Casebook unit = Casebook.under(policy(realWork(), period(), contexts()))
            .submitted(observation("E01").on("2026-03-03"), RECOGNISE, LISTEN)
            .submitted(answers("E02"), KNOW);

    private List<String> due() {
        return AttestationsDue.in(unit.report()).stream()
                .map(RequirementReport::ruleCode)
                .toList();
    }

    @Test
    void eachIsDueOnceTheCriteriaItSpeaksOfAreMet() {
        unit.met("E01", RECOGNISE);
        assertThat(due()).as("one criterion is met").isEmpty();

        unit.met("E01", LISTEN);
        assertThat(due()).as("all performance").containsExactly(PERIOD);

        unit.met("E02", KNOW);
        assertThat(due()).as("all").containsExactly(IN_WORDS, PERIOD);

        unit.attested(PERIOD).attested(IN_WORDS);
        assertThat(due()).as("both are given").isEmpty();
    }

    @Test
    void whatIsSaidOfTheWholeUnitIsNotDueForKnowledgeAlone() {
        unit.met("E02", KNOW);
        assertThat(due()).isEmpty();
    }

    @Test
    void oneThatFellIsDueAgainHoweverMuchIsMet() {
        UUID first = unit.met("E01", RECOGNISE);
        UUID second = unit.met("E01", LISTEN);
        unit.attested(PERIOD).attested(IN_WORDS).reopened(first);
        assertThat(due()).containsExactly(IN_WORDS, PERIOD);

        unit.reopened(second);
        assertThat(due()).as("nothing is left to attest").isEmpty();
    }
}
