package org.countersign.portfolio.evidence;

/** How far a piece has come by its learner's own doing. Accepted and referred are the assessor's. */
public enum PieceState {
    /** Never submitted. */
    DRAFT,
    SUBMITTED,
    WITHDRAWN
}
