package org.countersign.portfolio.evidence;

/** Who wrote a version of a piece. */
public enum Author {
    LEARNER,
    ASSESSOR,
    WITNESS
}
