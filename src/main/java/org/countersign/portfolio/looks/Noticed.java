package org.countersign.portfolio.looks;

import org.countersign.wording.Worded;

/** What somebody who opens a file should know beforehand; each with what its learner can do about it. */
public enum Noticed implements Worded {
    LOCKED(WayOut.LOCKED),
    CUT_OFF(WayOut.CUT_OFF),
    PICTURE_NOT_SEEN(WayOut.PICTURE_NOT_SEEN),
    SOUND_NOT_HEARD(WayOut.SOUND_NOT_HEARD),
    NOT_PLAYED(WayOut.NOT_PLAYED),
    NOT_SHOWN(WayOut.NOT_SHOWN),
    PLACE(WayOut.PLACE),
    ONLY_A_LINK(WayOut.ONLY_A_LINK);

    private final WayOut wayOut;

    Noticed(WayOut wayOut) {
        this.wayOut = wayOut;
    }

    WayOut wayOut() {
        return wayOut;
    }
}
