package org.countersign.verification;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why an action is neither answered nor cleared. */
enum ActionRefusal implements Ground {
    NOT_THE_ASSESSOR(notAllowed()),
    RESPONSE_EMPTY(invalid("done")),
    NOT_THE_VERIFIER(notAllowed()),
    NOTHING_DONE(invalid("comments")),
    CLEARED_ALREADY(conflict());

    private final RefusedAs refusedAs;

    ActionRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
