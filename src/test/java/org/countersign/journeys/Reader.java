package org.countersign.journeys;

/** Who may come to read something of a unit, in the order of the columns of who reads what. */
enum Reader {
    ANONYMOUS,
    LEARNER,
    OTHER_LEARNER,
    ASSESSOR,
    TRAINEE,
    COUNTERSIGNER,
    VERIFIER,
    LEAD,
    ADMINISTRATOR,
    FORMER,
    NEIGHBOUR
}
