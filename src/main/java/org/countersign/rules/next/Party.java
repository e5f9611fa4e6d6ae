package org.countersign.rules.next;

/** Who can bring a unit on. A trainee decides in an assessor's place. */
public enum Party {
    LEARNER,
    ASSESSOR,
    COUNTERSIGNER,
    INTERNAL_VERIFIER
}
