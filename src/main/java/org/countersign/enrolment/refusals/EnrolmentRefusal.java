package org.countersign.enrolment.refusals;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why nobody is enrolled. */
public enum EnrolmentRefusal implements Ground {
    PERSON_MISSING(invalid()),
    EDITION_MISSING(invalid()),
    ALREADY_ENROLLED(conflict()),
    NOT_A_LEARNER(invalid("learner")),
    IN_THE_FUTURE(invalid("enrolledOn")),
    POLICY_DOES_NOT_FIT(invalid("policy"));

    private final RefusedAs refusedAs;

    EnrolmentRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
