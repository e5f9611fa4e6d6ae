package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.answers;
import static org.countersign.rules.evidence.Piece.observation;

import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts.Extent;
import org.junit.jupiter.api.Test;

/** What was counted in one way before goes on being counted so where somebody put their name to it. */
class CountingTest {

    private static final String RULE = "sufficient-period";

    private final Casebook unit = Casebook.under(AS_PUBLISHED)
            .submitted(observation("E01").on("2026-03-03").with("K01"), RECOGNISE)
            .submitted(observation("E02").on("2026-03-03").with("k01"), RECOGNISE)
            .submitted(observation("E03").on("2026-03-09").with("K 01"), RECOGNISE);

    CountingTest() {
        unit.met("E01", RECOGNISE);
        unit.met("E02", RECOGNISE);
        unit.met("E03", RECOGNISE);
    }

    @Test
    void aUnitIsCountedAsItWasWhenItWasSigned() {
        Extent before = unit.countedBy(Counting.AS_TYPED).report().extent();
        assertThat(before.occasions()).isEqualTo(3);
        assertThat(before.customers()).isEqualTo(3);

        Extent now = unit.countedBy(Counting.AS_READ).report().extent();
        assertThat(now.occasions()).isEqualTo(2);
        assertThat(now.customers()).isEqualTo(1);
    }

    @Test
    void anAttestationThatNamesNoJudgementsStandsOnTheNumbersAsTheyWereCountedThen() {
        unit.countedBy(Counting.AS_TYPED).on("2026-03-12").attestedOnNumbersAlone(RULE);
        unit.countedBy(Counting.AS_READ);

        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isTrue();
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: on 12 March 2026 your assessor confirmed that 3 occasions with 3"
                        + " customers, from 3 March 2026 to 9 March 2026, are enough.");
    }

    @Test
    void soDoesOneThatNamesThem() {
        unit.countedBy(Counting.AS_TYPED).attested(RULE).countedBy(Counting.AS_READ);
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isTrue();
    }

    @Test
    void whatCameSinceIsCountedAsItWasThenToo() {
        unit.countedBy(Counting.AS_TYPED).on("2026-03-12").attested(RULE).countedBy(Counting.AS_READ);
        unit.submitted(observation("E04").on("2026-03-10").with("K02"), RECOGNISE);
        unit.met("E04", RECOGNISE);
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: on 12 March 2026 your assessor confirmed that 3 occasions with 3"
                        + " customers, from 3 March 2026 to 9 March 2026, are enough; since then one more was"
                        + " accepted.");
    }

    @Test
    void occasionsOfKnowledgeWereNoneThenEither() {
        unit.submitted(answers("E04").on("2026-03-20").with("K09"), KNOW);
        unit.met("E04", KNOW);
        unit.countedBy(Counting.AS_TYPED).on("2026-03-12").attestedOnNumbersAlone(RULE);
        unit.countedBy(Counting.AS_READ);
        assertThat(unit.says(RULE))
                .containsExactly("Requirement 3: on 12 March 2026 your assessor confirmed that 3 occasions with 3"
                        + " customers, from 3 March 2026 to 9 March 2026, are enough.");
    }

    @Test
    void itFallsAllTheSameWhenEvidenceFalls() {
        unit.countedBy(Counting.AS_TYPED).attestedOnNumbersAlone(RULE).countedBy(Counting.AS_READ);
        unit.notYet("E02", RECOGNISE);
        assertThat(unit.report().requirement(RULE).orElseThrow().holds()).isFalse();
    }

    @Test
    void everyCountingHasANumberThatStaysItsOwn() {
        assertThat(Counting.of(1)).isEqualTo(Counting.AS_TYPED);
        assertThat(Counting.of(2)).isEqualTo(Counting.AS_READ);
        assertThat(Counting.AS_TYPED.number()).isEqualTo(1);
        assertThat(Counting.AS_READ.number()).isEqualTo(2);
        assertThatThrownBy(() -> Counting.of(99)).hasMessage("No program so far counts by 99");
    }
}
