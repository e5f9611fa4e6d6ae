package org.countersign.portfolio.store;

import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.of;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** Why a file is not taken in. */
enum FileRefusal implements Ground {
    FILE_TOO_LARGE(of(Refusal.Kind.TOO_LARGE).at(Incoming.FIELD)),
    FILE_EMPTY(invalid(Incoming.FIELD)),
    NO_ROOM(of(Refusal.Kind.NO_ROOM).at(Incoming.FIELD));

    private final RefusedAs refusedAs;

    FileRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
