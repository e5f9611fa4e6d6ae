package org.countersign.verification;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a sample is not recorded. */
enum SampleRefusal implements Ground {
    KIND_MISSING(invalid("kind")),
    OUTCOME_MISSING(invalid("outcome")),
    PIECE_UNKNOWN(invalid("pieces")),
    NOT_THE_VERIFIER(notAllowed()),
    CHANGED_SINCE(conflict()),
    NOT_COMPLETE(invalid("kind")),
    NOTHING_SAMPLED(invalid("criteria")),
    NOTHING_DECIDED(invalid("criteria")),
    AGREED_WITH_ACTIONS(invalid("outcome")),
    NO_ACTION(invalid("outcome")),
    PIECE_ELSEWHERE(invalid("pieces").coded("nothing-decided"));

    private final RefusedAs refusedAs;

    SampleRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
