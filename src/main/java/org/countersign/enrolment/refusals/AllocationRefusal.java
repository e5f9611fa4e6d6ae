package org.countersign.enrolment.refusals;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why nobody is allocated, or an allocation goes on. */
public enum AllocationRefusal implements Ground {
    ROLE_MISSING(invalid("person")),
    ACCOUNT_DISABLED(invalid("person")),
    BEFORE_THE_ENROLMENT(invalid("from")),
    ENDED_ALREADY(conflict()),
    IN_THE_PAST(invalid("lastDay")),
    CAPACITY_MISSING(invalid("capacity"));

    private final RefusedAs refusedAs;

    AllocationRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
