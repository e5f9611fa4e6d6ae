package org.countersign.catalogue;

import static org.countersign.site.RefusedAs.conflict;
import static org.countersign.site.RefusedAs.invalid;
import static org.countersign.site.RefusedAs.of;

import org.countersign.site.Ground;
import org.countersign.site.Refusal;
import org.countersign.site.RefusedAs;

/** Why an edition cannot be pinned, or its units not be recorded on or not be shown. */
enum EditionRefusal implements Ground {
    UNKNOWN_STANDARD(invalid("standard")),
    UNKNOWN_POLICY(invalid("policy")),
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
