package org.countersign.site;

import static org.countersign.site.RefusedAs.invalid;

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
