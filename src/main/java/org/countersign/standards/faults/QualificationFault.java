package org.countersign.standards.faults;

/** Why nobody could complete a qualification, or what its parts say against each other. */
public enum QualificationFault implements Fault {
    NO_SUCH_UNIT,
    NO_SUCH_GROUP,
    GROUPS_IN_A_CIRCLE,
    EQUIVALENT_TWICE,
    STANDARD_TWICE,
    LEAST_ABOVE_MOST,
    FEWER_UNITS_THAN_ASKED,
    FEWER_CREDITS_THAN_ASKED,
    MANDATORY_ABOVE_MOST,
    BARRED_BUT_MANDATORY,
    CREDIT_MISSING,
    LEVEL_MISSING,
    NOBODY_COULD_COMPLETE
}
