package org.countersign.standards;

/** Whose signature a unit carries. */
public enum Signatory {
    CANDIDATE,
    ASSESSOR,
    INTERNAL_VERIFIER
}
