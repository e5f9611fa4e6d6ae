package org.countersign.portfolio.files;

import static org.countersign.site.answers.RefusedAs.conflict;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a file of evidence is not handed out to somebody who may see it. */
enum ServingRefusal implements Ground {
    FILE_CHANGED_OUTSIDE(conflict()),
    FILE_GONE(conflict());

    private final RefusedAs refusedAs;

    ServingRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
