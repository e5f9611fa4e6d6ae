package org.countersign.enrolment;

import java.util.Optional;
import org.countersign.standards.EditionKey;

/**
 * Which enrolments a list shows, and in which order.
 *
 * @param text part of the learner's name, or of their candidate number; empty for everybody
 * @param missing only those in which nobody who has the role is allocated today as this
 */
public record EnrolmentQuery(String text, Optional<EditionKey> standard, Optional<Missing> missing, Order sort) {

    /** Who has to be allocated before a unit can be assessed and verified. */
    public enum Missing {
        ASSESSOR,
        VERIFIER,
        ASSESSOR_OR_VERIFIER
    }

    /** How a list of enrolments is sorted; equal ones always come in the same order. */
    public enum Order {
        NEWEST("e.fact.recordedAt desc, e.id"),
        LEARNER("l.foldedName, l.id, e.fact.recordedAt, e.id"),
        UNIT("e.fact.standard.id, e.fact.standard.edition, l.foldedName, e.id"),
        ENROLLED("e.fact.enrolledOn, l.foldedName, e.id");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    /** All of them, the newest first. */
    public static EnrolmentQuery all() {
        return new EnrolmentQuery("", Optional.empty(), Optional.empty(), Order.NEWEST);
    }

    /** Those that nobody can assess or verify today. */
    public static EnrolmentQuery incomplete() {
        return new EnrolmentQuery("", Optional.empty(), Optional.of(Missing.ASSESSOR_OR_VERIFIER), Order.NEWEST);
    }
}
