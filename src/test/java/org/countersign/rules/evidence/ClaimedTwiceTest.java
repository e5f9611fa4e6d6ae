package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.observation;

import java.util.List;
import java.util.UUID;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Claim;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.reports.ClaimReport;
import org.junit.jupiter.api.Test;

/** One version claimed twice for one criterion, as a broken import leaves it. */
class ClaimedTwiceTest {

    private static final Version E01 = observation("E01").on("2026-03-03").version();

    private static Claim claim(int number) {
        return new Claim(new UUID(0, number), E01.pieceId(), E01.number(), RECOGNISE);
    }

    private static List<UUID> listed(Claim... claims) {
        UnitFacts facts = new UnitFacts(
                Casebook.ENROLLED, List.of(E01), List.of(claims), List.of(), List.of(), List.of(), 0, Counting.NOW);
        return UnitRules.report(DifficultCustomers.UNIT, AS_PUBLISHED, facts)
                .criterion(RECOGNISE)
                .orElseThrow()
                .claims()
                .stream()
                .map(ClaimReport::claimId)
                .toList();
    }

    @Test
    void bothClaimsAreListedInOneOrderHoweverTheyAreRead() {
        List<UUID> inOrder = List.of(claim(1).id(), claim(2).id());
        assertThat(listed(claim(1), claim(2))).isEqualTo(inOrder);
        assertThat(listed(claim(2), claim(1))).isEqualTo(inOrder);
    }
}
