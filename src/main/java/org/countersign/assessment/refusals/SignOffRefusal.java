package org.countersign.assessment.refusals;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a criterion is not signed off. */
public enum SignOffRefusal implements Ground {
    SIGN_OFF_INCOMPLETE(invalid("signOffs").coded("incomplete")),
    NOTHING_SIGNED_OFF(invalid()),
    SIGNED_OFF_TWICE(invalid()),
    BASIS_CHANGED(conflict());

    private final RefusedAs refusedAs;

    SignOffRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
