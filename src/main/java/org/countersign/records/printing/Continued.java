package org.countersign.records.printing;

import org.countersign.wording.Worded;

/** How a print says that something is longer than it, and where the whole stands. */
enum Continued implements Worded {
    TEXT,
    NOTES
}
