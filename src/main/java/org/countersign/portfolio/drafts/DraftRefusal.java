package org.countersign.portfolio.drafts;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.portfolio.store.Incoming;
import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a draft cannot be begun, saved or submitted. */
public enum DraftRefusal implements Ground {
    DRAFT_CHANGED(conflict()),
    NO_DRAFT(conflict()),
    NOTHING_TYPED(invalid("title")),
    NEXT_VERSION_NOT_DUE(conflict()),
    TOO_MANY_FILES(invalid(Incoming.FIELD));

    private final RefusedAs refusedAs;

    DraftRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
