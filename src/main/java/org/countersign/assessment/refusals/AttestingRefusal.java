package org.countersign.assessment.refusals;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a requirement is not attested. */
public enum AttestingRefusal implements Ground {
    RULE_MISSING(invalid("rule").coded("incomplete")),
    NUMBERS_MISSING(invalid("seen").coded("incomplete")),
    TRAINEE_MAY_NOT_ATTEST(notAllowed()),
    NO_WORDS(invalid("words")),
    NUMBERS_CHANGED(conflict());

    private final RefusedAs refusedAs;

    AttestingRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
