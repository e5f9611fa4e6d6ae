package org.countersign.site;

import java.time.ZoneId;

/** Clocks for tests without a container. */
public final class Clocks {

    private Clocks() {}

    public static CentreClock london() {
        return new CentreClock(ZoneId.of("Europe/London"));
    }
}
