package org.countersign.site.arrival;

import java.util.HashMap;
import java.util.Map;

/**
 * How much text is in memory at once, of all that has arrived and is being read or answered. People nobody knows have a
 * small part of it together, and nobody alone has more than half of what their kind has.
 */
final class ReadingRoom {

    /** What somebody may have alone, as a divisor. */
    static final int ALONE = 2;

    private final long ofAll;
    private final long ofUnknown;
    private final Map<Guest, Long> taken = new HashMap<>();
    private long all;
    private long unknown;

    ReadingRoom(long ofAll, long ofUnknown) {
        this.ofAll = ofAll;
        this.ofUnknown = ofUnknown;
    }

    /** Whether there is room for it, and then it is taken until it is given back. */
    synchronized boolean take(Guest guest, long bytes) {
        long own = taken.getOrDefault(guest, 0L);
        long most = guest.isKnown() ? ofAll : ofUnknown;
        if (own + bytes > most / ALONE || all + bytes > ofAll || !guest.isKnown() && unknown + bytes > ofUnknown) {
            return false;
        }
        count(guest, bytes);
        return true;
    }

    synchronized void giveBack(Guest guest, long bytes) {
        count(guest, -bytes);
    }

    private void count(Guest guest, long bytes) {
        all += bytes;
        unknown += guest.isKnown() ? 0 : bytes;
        taken.merge(guest, bytes, (before, more) -> before + more == 0 ? null : before + more);
    }
}
