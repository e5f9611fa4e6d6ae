package org.countersign.people.signin;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a code for a new password is not given out, or not taken. */
enum ResetRefusal implements Ground {
    ADMINISTRATORS_ONLY(notAllowed()),
    DISABLED(conflict()),
    CODE_SHOWN_ALREADY(conflict()),
    CODE_EXPIRED(invalid("code")),
    WRONG_CODE(invalid("code"));

    private final RefusedAs refusedAs;

    ResetRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
