package org.countersign.people.names;

import org.countersign.wording.Worded;

/** What is worth another look at a candidate number; none is in the way, since awarding bodies have numbers of their own. */
public enum NumberRemark implements Worded {
    NO_ULN,
    NO_SCN,
    SOMEBODY_ELSES
}
