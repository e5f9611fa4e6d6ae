package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.observation;
import static org.countersign.rules.evidence.Piece.testimony;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.standards.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two occasions are distinct when date, setting or customers differ. */
class DistinctOccasionsTest {

    private final Casebook unit = Casebook.under(AS_PUBLISHED);

    private Extent extentOf(Piece... pieces) {
        for (Piece piece : pieces) {
            unit.submitted(piece, RECOGNISE);
            unit.met(piece.version().reference(), RECOGNISE);
        }
        return unit.report().extent();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # second date | setting       | customers | occasions | distinct customers
                    2026-03-03    | PAID_JOB      | R17       | 1         | 1
                    2026-03-04    | PAID_JOB      | R17       | 2         | 1
                    2026-03-03    | VOLUNTARY_JOB | R17       | 2         | 1
                    2026-03-03    | PAID_JOB      | R18       | 2         | 2
                    2026-03-03    | PAID_JOB      | R17 R18   | 2         | 2
                    2026-03-03    | PAID_JOB      |           | 2         | 2
                    """, delimiter = '|')
    void besideAnOccasionWithCustomerR17AtAPaidJobOnThe3rdOfMarch(
            String date, Setting setting, String customers, int occasions, int distinctCustomers) {
        Piece second = testimony("E02").on(date).in(setting);
        Extent extent = extentOf(
                observation("E01").on("2026-03-03").with("R17"),
                customers == null ? second : second.with(customers.split(" ")));
        assertThat(extent.occasions()).isEqualTo(occasions);
        assertThat(extent.customers()).isEqualTo(distinctCustomers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            K01    | k01
            K 01   | K01
            K01    | K\u200B01
            K01    | K\u00A001
            K01    | \uFF2B\uFF10\uFF11
            K-01   | K\u201101
            K-01   | K\u201301
            K-01   | K\u221201
            Caf\u00E9 | Cafe\u0301
            Caf\u00E9 | CAFE\u200B\u0301
            Stra\u00DFe | STRASSE
            K01    | K01\uFE00
            K01    | K01\uFE0F
            K01    | K\u180B01
            K01    | K\u180F01
            K01    | K01\uDB40\uDD00
            K01    | K01\uDB40\uDDEF
            K01    | K\u034F01
            """)
    void aCodeTypedInAnotherWayIsTheSameCustomerOnTheSameOccasion(String first, String second) {
        Extent extent = extentOf(
                observation("E01").on("2026-03-03").with(first),
                testimony("E02").on("2026-03-03").with(second));
        assertThat(extent.occasions()).isEqualTo(1);
        assertThat(extent.customers()).isEqualTo(1);
    }

    @Test
    void aCodeTypedInAnotherWayOnAnotherDayIsTheSameCustomer() {
        Extent extent = extentOf(
                observation("E01").on("2026-03-03").with("K01"),
                testimony("E02").on("2026-03-04").with("k 01"));
        assertThat(extent.occasions()).isEqualTo(2);
        assertThat(extent.customers()).isEqualTo(1);
    }

    @Test
    void aCodeOfWhichNothingCanBeSeenIsNone() {
        Extent extent = extentOf(
                observation("E01").on("2026-03-03"),
                testimony("E02").on("2026-03-03").with("\u200B"));
        assertThat(extent.occasions()).isEqualTo(1);
        assertThat(extent.customers()).isEqualTo(1);
    }

    @Test
    void withoutCodesEachOccasionHasOneUnknownCustomer() {
        Extent extent = extentOf(
                observation("E01").on("2026-03-03"),
                observation("E02").on("2026-03-04"),
                observation("E03").on("2026-03-05").with("R17"));
        assertThat(extent.occasions()).isEqualTo(3);
        assertThat(extent.customers()).isEqualTo(3);
    }

    @Test
    void twoPiecesAboutOneHappeningWithoutCodesCannotBeToldApart() {
        Extent extent =
                extentOf(observation("E01").on("2026-03-03"), testimony("E02").on("2026-03-03"));
        assertThat(extent.occasions()).isEqualTo(1);
        assertThat(extent.customers()).isEqualTo(1);
    }

    @Test
    void aNewVersionOfAPieceDoesNotDoubleItsOccasions() {
        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE);
        unit.met("E01", RECOGNISE);
        unit.submitted(observation("E01").version(2).on("2026-03-03"), DifficultCustomers.LISTEN);
        unit.met("E01", DifficultCustomers.LISTEN);
        assertThat(unit.report().extent().occasions()).isEqualTo(1);
    }

    @Test
    void daysAreCountedFromTheFirstToTheLastBothIncluded() {
        Extent extent = extentOf(
                observation("E01").on("2026-03-30").until("2026-04-02"),
                observation("E02").on("2026-03-27"));
        assertThat(extent)
                .isEqualTo(new Extent(
                        2,
                        2,
                        Optional.of(LocalDate.parse("2026-03-27")),
                        Optional.of(LocalDate.parse("2026-04-02")),
                        7));
    }
}
