package org.countersign.assessment.refusals;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a piece is not referred back. */
public enum ReferralRefusal implements Ground {
    PIECE_MISSING(invalid("piece").coded("incomplete")),
    VERSION_MISSING(invalid("version").coded("incomplete")),
    TRAINEE_MAY_NOT_REFER(notAllowed()),
    WITHDRAWN(conflict()),
    NEWER_VERSION(conflict()),
    NOTHING_MISSING(invalid("missing"));

    private final RefusedAs refusedAs;

    ReferralRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
