package org.countersign.standards.faults;

import org.countersign.wording.Worded;

/** How a sentence about a file names what stands in it, and what should stand there. */
public enum Value implements Worded {
    FILE,
    ENTRY,
    CRITERION,
    CONTEXT,
    ITEM,
    UNIT,
    QUALIFICATION,
    LEVEL_OR_ABOVE,
    WRITTEN,
    TEXT,
    FIELDS,
    ITEMS,
    WHOLE_NUMBER,
    NUMBER,
    TRUE_OR_FALSE
}
