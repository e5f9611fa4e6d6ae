package org.countersign.verification;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a sample is not recorded with an action as it was asked for. */
enum RequiredActionRefusal implements Ground {
    DECISION_MISSING(invalid("decision")),
    NOT_SAMPLED(invalid("decision")),
    ACTION_EMPTY(invalid("required")),
    DUE_IN_THE_PAST(invalid("due"));

    private final RefusedAs refusedAs;

    RequiredActionRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
