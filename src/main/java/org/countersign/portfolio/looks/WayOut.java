package org.countersign.portfolio.looks;

import org.countersign.wording.Worded;

/** What a learner can do about what was noticed in a file, before it is submitted. */
enum WayOut implements Worded {
    LOCKED,
    CUT_OFF,
    PICTURE_NOT_SEEN,
    SOUND_NOT_HEARD,
    NOT_PLAYED,
    NOT_SHOWN,
    PLACE,
    ONLY_A_LINK
}
