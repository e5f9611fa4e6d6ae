package org.countersign.assessment.signing;

import static org.countersign.site.RefusedAs.invalid;
import static org.countersign.site.RefusedAs.notAllowed;

import org.countersign.site.Ground;
import org.countersign.site.RefusedAs;

/** Why a unit is not reopened. */
enum ReopeningRefusal implements Ground {
    NOT_A_REOPENER(notAllowed()),
    REASON_MISSING(invalid("reopenReason"));

    private final RefusedAs refusedAs;

    ReopeningRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
