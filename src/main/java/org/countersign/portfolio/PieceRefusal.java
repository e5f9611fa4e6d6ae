package org.countersign.portfolio;

import static org.countersign.site.RefusedAs.conflict;

import org.countersign.site.Ground;
import org.countersign.site.RefusedAs;

/** Why nothing more can be done with a piece. */
enum PieceRefusal implements Ground {
    WITHDRAWN(conflict());

    private final RefusedAs refusedAs;

    PieceRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
