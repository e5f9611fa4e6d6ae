package org.countersign.rules.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.BUSY;
import static org.countersign.rules.evidence.DifficultCustomers.LET_DOWN;
import static org.countersign.rules.evidence.DifficultCustomers.QUIET;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.DifficultCustomers.ROUTINE;
import static org.countersign.rules.evidence.DifficultCustomers.asPublishedWith;
import static org.countersign.rules.evidence.DifficultCustomers.contextsInEveryCriterion;
import static org.countersign.rules.evidence.DifficultCustomers.moreThanOwnAccount;
import static org.countersign.rules.evidence.DifficultCustomers.period;
import static org.countersign.rules.evidence.DifficultCustomers.policy;
import static org.countersign.rules.evidence.Piece.account;
import static org.countersign.rules.evidence.Piece.observation;
import static org.countersign.rules.evidence.Piece.testimony;

import java.util.OptionalInt;
import java.util.Set;
import org.countersign.rules.Finding;
import org.countersign.rules.evidence.Casebook;
import org.junit.jupiter.api.Test;

/** Nobody is asked for what somebody else has to do first. */
class WhoActsTest {

    private static Set<Party> onCriterion(Casebook unit) {
        return WhoActs.on(unit.report(RECOGNISE).findings().get(0));
    }

    @Test
    void whoeverAnswersActionsIsTheAssessorAndTheVerifierClearsThem() {
        Casebook unit = Casebook.under(AS_PUBLISHED).openActions(1);
        Finding open = unit.report().findings().stream()
                .filter(finding -> finding.code().equals("actions-open"))
                .findFirst()
                .orElseThrow();
        assertThat(WhoActs.on(open)).containsExactlyInAnyOrder(Party.ASSESSOR, Party.INTERNAL_VERIFIER);
    }

    @Test
    void evidenceOfAnotherKindIsAskedForWhereNoneIsUnderWay() {
        Casebook unit = Casebook.under(asPublishedWith(moreThanOwnAccount()))
                .submitted(account("E01").on("2026-03-03"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(onCriterion(unit)).containsExactly(Party.LEARNER);

        unit.submitted(testimony("E02").on("2026-03-04"), RECOGNISE);
        assertThat(onCriterion(unit)).containsExactly(Party.ASSESSOR);
    }

    @Test
    void aContextOfACriterionIsAskedForWhereNothingUnderWayWouldShowIt() {
        Casebook unit = Casebook.under(asPublishedWith(contextsInEveryCriterion()))
                .submitted(observation("E01").on("2026-03-03").during(ROUTINE), RECOGNISE)
                .submitted(observation("E02").on("2026-03-04").during(BUSY, QUIET), RECOGNISE);
        unit.met("E01", RECOGNISE, ROUTINE);
        assertThat(onCriterion(unit)).containsExactlyInAnyOrder(Party.ASSESSOR, Party.LEARNER);

        unit.submitted(observation("E03").on("2026-03-05").during(LET_DOWN), RECOGNISE);
        assertThat(onCriterion(unit)).containsExactly(Party.ASSESSOR);
    }

    @Test
    void aLongerPeriodIsAskedForWhereNothingIsUnderWay() {
        Casebook unit = Casebook.under(policy(period(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.empty())))
                .submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        assertThat(onPeriod(unit)).containsExactly(Party.LEARNER);

        unit.submitted(observation("E02").on("2026-03-04"), RECOGNISE);
        assertThat(onPeriod(unit)).containsExactly(Party.ASSESSOR);
    }

    private static Set<Party> onPeriod(Casebook unit) {
        return WhoActs.on(unit.report()
                .requirement("sufficient-period")
                .orElseThrow()
                .findings()
                .get(0));
    }
}
