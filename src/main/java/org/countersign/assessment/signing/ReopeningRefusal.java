package org.countersign.assessment.signing;

import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

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
