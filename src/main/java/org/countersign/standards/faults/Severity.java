package org.countersign.standards.faults;

import org.countersign.wording.Worded;

/** How much a fault is in the way. */
public enum Severity implements Worded {
    /** The file is left out until it is put right. */
    REFUSED,
    /** The file is read, and something in it is hardly meant so. */
    LOOK_AT_THIS,
    /** The file is read, and may well be meant so. */
    FOR_INFORMATION
}
