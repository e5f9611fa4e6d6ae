package org.countersign.assessment.summary;

/** Whom something waits for among those who judge in a unit. */
enum Decider {
    /** Whoever judges. */
    EITHER,
    ASSESSOR,
    /** Who decides provisionally. */
    TRAINEE
}
