package org.countersign.site.saved;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** Why what was typed in a form is not saved by itself. */
enum SavedRefusal implements Ground {
    NO_FORM_OF_OURS(invalid()),
    NEWER_DRAFT(conflict()),
    DRAFT_TOO_LONG(RefusedAs.of(Refusal.Kind.TOO_LARGE)),
    TOO_MANY_DRAFTS(RefusedAs.of(Refusal.Kind.TOO_LARGE));

    private final RefusedAs refusedAs;

    SavedRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
