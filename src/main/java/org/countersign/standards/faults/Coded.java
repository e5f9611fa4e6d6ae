package org.countersign.standards.faults;

import org.countersign.wording.Worded;

/** What a code in a file can be the code of. */
public enum Coded implements Worded {
    CRITERION,
    EVIDENCE_REQUIREMENT,
    CONTEXT,
    RANGE,
    ITEM,
    RULE,
    LEGACY_CRITERION,
    SUCCESSOR_CRITERION,
    GROUP,
    UNIT
}
