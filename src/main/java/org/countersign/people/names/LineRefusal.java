package org.countersign.people.names;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a line that somebody typed cannot be kept. */
public enum LineRefusal implements Ground {
    EMAIL(invalid("email")),
    EMPTY(invalid()),
    TOO_LONG(invalid()),
    USER_NAME(invalid("userName")),
    INVISIBLE_CHARACTERS(invalid());

    private final RefusedAs refusedAs;

    LineRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
