package org.countersign.rules;

/** In what capacity a person is allocated to an enrolment. A lead verifier acts in it as an internal verifier. */
public enum Capacity {
    ASSESSOR,
    TRAINEE_ASSESSOR,
    COUNTERSIGNER,
    INTERNAL_VERIFIER;

    /** What a person may have had to do with one decision; nobody has two of them. */
    public enum Part {
        JUDGED,
        COUNTERSIGNED,
        WITNESSED,
        VERIFIED
    }
}
