package org.countersign.assessment.summary;

import java.util.Optional;
import org.countersign.standards.EditionKey;

/**
 * Which of their learners a list shows to an assessor, and in which order.
 *
 * @param text words of the learner's name, number or address; empty for everybody
 */
public record CaseloadQuery(String text, Optional<EditionKey> unit, Order sort) {

    /** How a caseload is sorted; what is equal comes by when the learner was enrolled. */
    public enum Order {
        /** Whoever has waited longest for a decision first, and last those for whom nothing has to be decided. */
        WAITING("case when l.id in :assessed then s.assessorSince else s.traineeSince end nulls last, "),
        LEARNER("l.learner, "),
        UNIT("l.standardId, l.standardEdition, "),
        /** Whoever has least of their criteria met first. */
        PROGRESS("case when s.total = 0 then 0.0 else 1.0 * s.met / s.total end nulls last, " + SummaryRow.BY_STAGE);

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    /** Everybody, whoever has waited longest first. */
    public static CaseloadQuery everybody() {
        return new CaseloadQuery("", Optional.empty(), Order.WAITING);
    }
}
