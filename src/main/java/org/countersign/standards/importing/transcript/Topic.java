package org.countersign.standards.importing.transcript;

/** What a part of a published standard is about, as its heading says. */
enum Topic {
    /** What stands before the first heading: the title, and codes beside it. */
    HEAD,
    PASSAGE,
    /** What the standard has to be shown over, or only how far it goes. */
    RANGE,
    PERFORMANCE,
    KNOWLEDGE,
    /** Learning outcomes, each with its assessment criteria. */
    OUTCOMES,
    EVIDENCE,
    /** The list at the beginning of a unit that names its elements. */
    ELEMENTS,
    /** The heading of one element, with nothing but other headings under it. */
    ELEMENT,
    SIGN_OFF,
    /** One printed fact, such as the URN, under its label. */
    FIELD;

    boolean hasCriteria() {
        return this == PERFORMANCE || this == KNOWLEDGE || this == OUTCOMES;
    }
}
