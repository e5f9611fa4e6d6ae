package org.countersign.assessment.signing;

import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a note is not added to the record. */
enum NoteRefusal implements Ground {
    NOT_A_WRITER(notAllowed()),
    NOTE_EMPTY(invalid("note"));

    private final RefusedAs refusedAs;

    NoteRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
