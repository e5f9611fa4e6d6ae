package org.countersign.assessment.api;

import static org.countersign.site.RefusedAs.invalid;

import org.countersign.site.Ground;
import org.countersign.site.RefusedAs;

/** Why a body cannot be read as a decision. */
enum BodyRefusal implements Ground {
    JUDGEMENT_INCOMPLETE(invalid("judgements").coded("incomplete")),
    OUTCOME_MISSING(invalid()),
    SIGN_OFF_INCOMPLETE(invalid("signOffs").coded("incomplete")),
    PIECE_MISSING(invalid("piece").coded("incomplete")),
    VERSION_MISSING(invalid("version").coded("incomplete")),
    RULE_MISSING(invalid("rule").coded("incomplete")),
    NUMBERS_MISSING(invalid("seen").coded("incomplete")),
    DECISION_MISSING(invalid("decision").coded("incomplete")),
    AGREED_MISSING(invalid("agreed").coded("incomplete")),
    ENTRY_EMPTY(invalid("").coded("incomplete"));

    private final RefusedAs refusedAs;

    BodyRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
