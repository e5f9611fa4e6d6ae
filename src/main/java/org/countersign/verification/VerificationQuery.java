package org.countersign.verification;

import java.util.Optional;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.EditionKey;

/**
 * Which of their units a verifier's list shows, and in which order.
 *
 * @param text words of the learner's name, number or address; empty for everybody
 */
public record VerificationQuery(String text, Optional<UnitStage> stage, Optional<EditionKey> unit, Order sort) {

    /** How the list is sorted; what is equal comes by when the learner was enrolled. */
    public enum Order {
        OLDEST(""),
        LEARNER("u.learner, "),
        UNIT("u.standardId, u.standardEdition, "),
        STAGE(UnitToVerifyRow.BY_STAGE);

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }
}
