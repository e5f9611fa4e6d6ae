package org.countersign.standards.faults;

/** Why a published document was not made into a file of standards. */
public enum ImportFault implements Fault {
    NO_SUCH_DOCUMENT,
    DOCUMENT_EMPTY,
    DOCUMENT_TOO_LARGE,
    DOCUMENT_KIND_UNKNOWN,
    OLD_WORD,
    SPREADSHEET,
    PICTURE,
    NOT_WORD,
    OVERSTUFFED,
    DOCUMENT_DAMAGED,
    PDF_LOCKED,
    PDF_WITHOUT_TEXT,
    LETTERS_UNREADABLE,
    NO_STANDARD,
    CUT_OFF,
    ELEMENT_MISSING,
    PAGES_MISSING,
    ALREADY_THERE,
    ALREADY_THERE_DIFFERENT,
    NAME_TAKEN,
    NOT_READABLE_AGAIN,
    CANNOT_WRITE
}
