package org.countersign.people;

import static org.countersign.site.RefusedAs.conflict;
import static org.countersign.site.RefusedAs.notAllowed;

import org.countersign.site.Ground;
import org.countersign.site.RefusedAs;

/** Why the centre goes on being called as it is. */
enum CentreRefusal implements Ground {
    ADMINISTRATORS_ONLY(notAllowed()),
    CHANGED_MEANWHILE(conflict());

    private final RefusedAs refusedAs;

    CentreRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
