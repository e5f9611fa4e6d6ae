package org.countersign.assessment.signing;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a unit is not signed or released. */
enum DeclarationRefusal implements Ground {
    SIGNATORY_MISSING(invalid("signatory")),
    CHANGED_SINCE(conflict()),
    CHANGED_OUTSIDE(conflict()),
    REASON_MISSING(invalid("releaseReason")),
    SEEN_MISSING(invalid("seen")),
    NO_SUCH_CLAIM(invalid("withoutDeciding"));

    private final RefusedAs refusedAs;

    DeclarationRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
