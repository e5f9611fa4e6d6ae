package org.countersign.assessment.refusals;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why nothing can be decided under a date. */
public enum DecisionRefusal implements Ground {
    IN_THE_FUTURE(invalid()),
    BEFORE_THE_ENROLMENT(invalid());

    private final RefusedAs refusedAs;

    DecisionRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
