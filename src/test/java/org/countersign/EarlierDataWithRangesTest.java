package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The demo centre as it was left on 30 November 2026 by the version before a claim could say in which contexts an occasion
 * was shown. Siân had begun a unit with ranges, of a standard of the centre's own whose file is not there any more; some items
 * of them were confirmed.
 */
@QuarkusTest
@Tag("embedded")
@TestProfile(EarlierDataWithRangesTest.LeftBehind.class)
class EarlierDataWithRangesTest extends EarlierData {

    private static final String WITH_RANGES = "8523d9e6-d1c8-49b5-a59a-367721c26bf7";

    public static class LeftBehind extends EarlierFolder {

        public LeftBehind() {
            super("2026-11-30");
        }
    }

    EarlierDataWithRangesTest() {
        super(new LeftBehind());
    }

    @Test
    void aUnitGoesOnWithItsStandardWhoseFileIsGone() {
        assertThat(units())
                .filteredOn(unit -> unit.enrolment().id().toString().equals(WITH_RANGES))
                .singleElement()
                .satisfies(unit -> assertThat(unit.standard().key()).isEqualTo(new EditionKey("BARBER-1", "1")));
    }

    @Test
    void whatWasConfirmedOfItsRangesIs() {
        as("sian")
                .get("/api/v1/units/" + WITH_RANGES)
                .then()
                .body(
                        "contexts.findAll { it.standing == 'shown' }.code",
                        contains("T1", "T2", "T4", "O1", "O2", "1c:a"));
    }
}
