package org.countersign.catalogue;

import static org.countersign.site.RefusedAs.conflict;
import static org.countersign.site.RefusedAs.invalid;

import org.countersign.site.Ground;
import org.countersign.site.RefusedAs;

/** Why an edition cannot be pinned, or nothing recorded on its units. */
enum EditionRefusal implements Ground {
    UNKNOWN_STANDARD(invalid("standard")),
    UNKNOWN_POLICY(invalid("policy")),
    CHANGED_OUTSIDE(conflict());

    private final RefusedAs refusedAs;

    EditionRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
