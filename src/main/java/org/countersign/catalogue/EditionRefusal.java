package org.countersign.catalogue;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.of;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** Why an edition cannot be pinned, or its units not be recorded on or not be shown. */
enum EditionRefusal implements Ground {
    UNKNOWN_STANDARD(invalid("standard")),
    UNKNOWN_POLICY(invalid("policy")),
    UNKNOWN_QUALIFICATION(invalid("qualification")),
    CHANGED_OUTSIDE(conflict()),
    UNREADABLE(of(Refusal.Kind.BUSY));

    private final RefusedAs refusedAs;

    EditionRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
