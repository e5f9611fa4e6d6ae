package org.countersign.portfolio.claims;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a criterion cannot be claimed. */
public enum ClaimRefusal implements Ground {
    NO_CLAIM(invalid(ClaimReading.FIELD)),
    CLAIMED_ALREADY(invalid(ClaimReading.FIELD)),
    OCCASION_MISSING(invalid(ClaimReading.FIELD)),
    ENROLMENT_UNKNOWN(invalid(ClaimReading.FIELD)),
    CRITERION_UNKNOWN(invalid(ClaimReading.FIELD)),
    CLAIMED_BY_ITEMS(invalid(ClaimReading.FIELD)),
    MET_ALREADY(invalid(ClaimReading.FIELD));

    private final RefusedAs refusedAs;

    ClaimRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
