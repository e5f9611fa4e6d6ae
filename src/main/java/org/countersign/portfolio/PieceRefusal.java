package org.countersign.portfolio;

import static org.countersign.site.answers.RefusedAs.conflict;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

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
