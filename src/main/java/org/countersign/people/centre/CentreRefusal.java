package org.countersign.people.centre;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

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
