package org.countersign.rules;

/** In what capacity a person is allocated to an enrolment. A lead verifier acts in it as an internal verifier. */
public enum Capacity {
    ASSESSOR,
    TRAINEE_ASSESSOR,
    COUNTERSIGNER,
    INTERNAL_VERIFIER;

    /** Whether two people in these capacities have to be two people, because one looks at what the other decided. */
    boolean checks(Capacity other) {
        return part() != other.part();
    }

    private Part part() {
        return switch (this) {
            case ASSESSOR, TRAINEE_ASSESSOR -> Part.JUDGED;
            case COUNTERSIGNER -> Part.COUNTERSIGNED;
            case INTERNAL_VERIFIER -> Part.VERIFIED;
        };
    }

    /** What a person may have had to do with one decision; nobody has two of them. */
    public enum Part {
        JUDGED,
        COUNTERSIGNED,
        WITNESSED,
        VERIFIED
    }
}
