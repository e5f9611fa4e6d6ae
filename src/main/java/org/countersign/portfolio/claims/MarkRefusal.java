package org.countersign.portfolio.claims;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why an occasion cannot be marked as somebody marked it. */
public enum MarkRefusal implements Ground {
    CONTEXT_NOT_IN_FORCE(invalid()),
    CONTEXT_OF_SEVERAL(invalid()),
    OCCASION_UNKNOWN(invalid());

    private final RefusedAs refusedAs;

    MarkRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
