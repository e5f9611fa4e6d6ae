package org.countersign.catalogue.importing;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.of;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** Why a document was not taken in, or its standard not added to the catalogue. */
enum ImportRefusal implements Ground {
    NO_DOCUMENT(invalid(ImportPages.FIELD)),
    TOO_MANY_DOCUMENTS(invalid(ImportPages.FIELD)),
    TOO_MANY_IMPORTS(conflict().at(ImportPages.FIELD)),
    DOCUMENT_TOO_HEAVY(of(Refusal.Kind.TOO_LARGE).at(ImportPages.FIELD)),
    TOO_MUCH_TEXT(of(Refusal.Kind.TOO_LARGE).at(ImportPages.FIELD)),
    DOCUMENT_REFUSED(invalid(ImportPages.FIELD)),
    DOCUMENT_TAKES_TOO_LONG(invalid(ImportPages.FIELD)),
    DOCUMENT_UNEXPECTED(invalid(ImportPages.FIELD)),
    READING_OTHERS(of(Refusal.Kind.BUSY).at(ImportPages.FIELD)),
    NO_SUCH_QUESTION(conflict().at("answers")),
    NO_SUCH_ANSWER(invalid("answers")),
    NO_FOLDER(conflict()),
    NOT_ADDED(conflict()),
    NOT_READ(conflict());

    private final RefusedAs refusedAs;

    ImportRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
