package org.countersign.standards.importing.transcript;

import org.countersign.wording.Worded;

/** What the importer asks where a document can be read in more than one way. */
public enum Asked implements Worded {
    ID,
    DISPLAY_TITLE,
    TITLE,
    POLICY,
    HEADING_OR_END,
    PARAGRAPH_OR_END,
    HEADING_OR_TEXT,
    LABEL_OR_VALUE,
    PERFORMANCE_OR_KNOWLEDGE,
    HYPHEN,
    LETTERS,
    NUMBER_MISSING,
    CODE_TWICE,
    CODE_WITHOUT_TEXT,
    CODES_BESIDE_TEXTS,
    RUNNING_HEAD,
    SITUATIONS,
    RANGE_OR_TEXT,
    UNIT_OR_ELEMENT,
    ELEMENT_WITHOUT_TITLE
}
