package org.countersign.assessment.summary;

import java.util.Optional;
import org.countersign.standards.EditionKey;

/**
 * Which of what waits for an assessor a list shows, and in which order.
 *
 * @param text words of the learner's name, number or address; empty for everybody
 */
public record QueueQuery(String text, Optional<Waiting.Kind> kind, Optional<EditionKey> unit, Order sort) {

    /** How a queue is sorted; what is equal comes by how long it has waited. */
    public enum Order {
        WAITING(""),
        LEARNER("l.learner, "),
        UNIT("l.standardId, l.standardEdition, ");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    /** All that waits, the longest first. */
    public static QueueQuery all() {
        return new QueueQuery("", Optional.empty(), Optional.empty(), Order.WAITING);
    }

    /** Only what has to be done in this way. */
    public QueueQuery only(Waiting.Kind wanted) {
        return new QueueQuery(text, Optional.of(wanted), unit, sort);
    }
}
