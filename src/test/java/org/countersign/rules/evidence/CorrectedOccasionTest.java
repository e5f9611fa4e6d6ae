package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.observation;

import java.time.LocalDate;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts.Extent;
import org.junit.jupiter.api.Test;

/** A happening stays one when the next version of its piece tells of it in another way. */
class CorrectedOccasionTest {

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    private Extent extent() {
        return unit.report().extent();
    }

    private void firstVersion() {
        unit.submitted(observation("E01").on("2026-03-03").with("K01"), RECOGNISE);
        unit.met("E01", RECOGNISE);
    }

    private void corrected(String criterion) {
        unit.submitted(
                observation("E01").version(2).on("2026-03-04").with("K01").asIn(1), criterion);
    }

    @Test
    void aDateCorrectedInTheNextVersionIsNoSecondOccasion() {
        firstVersion();
        corrected(LISTEN);
        unit.met("E01", LISTEN);

        assertThat(extent().occasions()).isEqualTo(1);
        assertThat(extent().days()).isEqualTo(1);
        assertThat(extent().first()).contains(LocalDate.parse("2026-03-04"));
    }

    @Test
    void soItIsWhateverIsAcceptedOfTheNextVersion() {
        firstVersion();
        corrected(KNOW);
        unit.met("E01", KNOW);

        assertThat(extent().occasions()).isEqualTo(1);
        assertThat(extent().first()).contains(LocalDate.parse("2026-03-04"));
    }

    @Test
    void acceptedTwiceForOneCriterionItIsOneOccasionOfIt() {
        Casebook centre = Casebook.under(
                DifficultCustomers.policy(DifficultCustomers.realWork(), DifficultCustomers.consistently(2)));
        centre.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        centre.met("E01", RECOGNISE);
        centre.submitted(observation("E01").version(2).on("2026-03-04").asIn(1), RECOGNISE);
        centre.met("E01", RECOGNISE);
        assertThat(centre.report(RECOGNISE).met()).isFalse();

        centre.submitted(observation("E02").on("2026-03-05"), RECOGNISE);
        centre.met("E02", RECOGNISE);
        assertThat(centre.report(RECOGNISE).met()).isTrue();
    }

    @Test
    void aCorrectionOfWhichNothingIsAcceptedChangesNothing() {
        firstVersion();
        Extent before = extent();
        corrected(LISTEN);
        unit.notYet("E01", LISTEN);

        assertThat(extent()).isEqualTo(before);
    }

    @Test
    void correctedToTheDayOfAnotherPieceTheTwoTellOfOneHappening() {
        unit.submitted(observation("E02").on("2026-03-04").with("k 01"), RECOGNISE);
        unit.met("E02", RECOGNISE);
        firstVersion();
        assertThat(extent().occasions()).isEqualTo(2);
        corrected(LISTEN);
        unit.met("E01", LISTEN);

        assertThat(extent().occasions()).isEqualTo(1);
    }

    @Test
    void anotherOccasionInTheNextVersionIsAnother() {
        firstVersion();
        unit.submitted(observation("E01").version(2).on("2026-03-04").with("K01"), LISTEN);
        unit.met("E01", LISTEN);

        assertThat(extent().occasions()).isEqualTo(2);
    }

    @Test
    void whatWasSignedWhileTheyCountedAsTwoGoesOnCountingThem() {
        firstVersion();
        corrected(LISTEN);
        unit.met("E01", LISTEN);

        assertThat(unit.countedBy(Counting.AS_TYPED).report().extent().occasions())
                .isEqualTo(2);
    }
}
