package org.countersign.assessment.api;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a body cannot be read as a decision. */
enum BodyRefusal implements Ground {
    ENTRY_EMPTY(invalid("").coded("incomplete"));

    private final RefusedAs refusedAs;

    BodyRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
