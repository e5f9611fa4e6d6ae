package org.countersign.assessment.refusals;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a trainee’s decision is neither agreed nor rejected. */
public enum CountersigningRefusal implements Ground {
    DECISION_MISSING(invalid("decision").coded("incomplete")),
    AGREED_MISSING(invalid("agreed").coded("incomplete")),
    FEEDBACK_MISSING(invalid("feedback")),
    COUNTERSIGNED_SINCE(conflict()),
    JUDGED_SINCE(conflict()),
    SIGN_OFF_FELL(conflict()),
    SIGNED_OFF_SINCE(conflict()),
    JUDGEMENTS_FIRST(conflict()),
    NOT_PROVISIONAL(conflict()),
    ANSWER_MISSING(invalid("answer"));

    private final RefusedAs refusedAs;

    CountersigningRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
