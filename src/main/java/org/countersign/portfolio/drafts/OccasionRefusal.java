package org.countersign.portfolio.drafts;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why an occasion cannot stand as it was typed. */
enum OccasionRefusal implements Ground {
    DATE_MISSING(invalid()),
    ENDS_BEFORE_IT_STARTS(invalid()),
    IN_THE_FUTURE(invalid()),
    TOO_LONG_AGO(invalid()),
    NOT_A_DATE(invalid()),
    CUSTOMER_CODE_TOO_LONG(invalid()),
    SETTING_MISSING(invalid()),
    SETTING_UNKNOWN(invalid()),
    SECTOR_MISSING(invalid()),
    SECTOR_UNKNOWN(invalid());

    private final RefusedAs refusedAs;

    OccasionRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
