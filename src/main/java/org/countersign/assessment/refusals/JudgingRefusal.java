package org.countersign.assessment.refusals;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a claim is not judged. */
public enum JudgingRefusal implements Ground {
    JUDGEMENT_INCOMPLETE(invalid("judgements").coded("incomplete")),
    OUTCOME_MISSING(invalid()),
    NOTHING_JUDGED(invalid()),
    JUDGED_TWICE(invalid()),
    WITHDRAWN(conflict()),
    JUDGED_SINCE(conflict()),
    NEWER_VERSION(conflict()),
    CONTEXTS_WITHOUT_MET(invalid()),
    FEEDBACK_MISSING(invalid());

    private final RefusedAs refusedAs;

    JudgingRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
