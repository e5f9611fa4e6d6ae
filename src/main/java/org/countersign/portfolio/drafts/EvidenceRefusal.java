package org.countersign.portfolio.drafts;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why what was typed cannot stand as evidence. */
enum EvidenceRefusal implements Ground {
    TITLE_MISSING(invalid("title")),
    TITLE_TOO_LONG(invalid("title")),
    METHOD_MISSING(invalid("method")),
    NOTHING_TO_SEE(invalid("account")),
    NO_OCCASION(invalid()),
    TOO_MANY_OCCASIONS(invalid()),
    NOT_DECLARED(invalid("declared"));

    private final RefusedAs refusedAs;

    EvidenceRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
