package org.countersign.site.json;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a JSON body could not be read. */
enum JsonRefusal implements Ground {
    EMPTY_BODY(invalid().coded("unreadable-json")),
    UNKNOWN_PROPERTY(invalid()),
    UNREADABLE_VALUE(invalid()),
    UNREADABLE_JSON(invalid()),
    UNREADABLE_JSON_FROM(invalid().coded("unreadable-json"));

    private final RefusedAs refusedAs;

    JsonRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
