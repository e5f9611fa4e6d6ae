package org.countersign.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.observation;

import org.countersign.rules.evidence.Casebook;
import org.junit.jupiter.api.Test;

class MissingTest {

    @Test
    void whatIsDoneIsNotCountedAsMissing() {
        Casebook unit = Casebook.under(AS_PUBLISHED).openActions(2);
        assertThat(unit.report().missing())
                .as("three criteria; the period and the contexts")
                .isEqualTo(new Missing(3, 2, 2));

        unit.submitted(observation("E01").on("2026-03-03"), RECOGNISE, LISTEN);
        unit.met("E01", RECOGNISE);
        unit.signedOff(RECOGNISE);
        assertThat(unit.report().missing()).isEqualTo(new Missing(2, 2, 2));
        assertThat(unit.report().missing().all()).isEqualTo(6);
    }
}
