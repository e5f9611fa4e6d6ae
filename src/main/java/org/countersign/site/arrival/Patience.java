package org.countersign.site.arrival;

import java.time.Duration;

/**
 * How long a body is waited for that does not come. It is there from the beginning, is used up by waiting, and grows again
 * with all that comes: so a phone may lose its network for a moment in a long upload, and nobody can send almost everything
 * and keep back the rest.
 */
final class Patience {

    /**
     * With whom everybody is served.
     *
     * @param most it never grows beyond that
     * @param bytesForASecond so much of a body has to come for a second more of it
     */
    record Kind(Duration most, long bytesForASecond) {}

    private final Kind kind;
    private volatile long endsAt;

    /** @param now here and below in nanoseconds, from any beginning */
    Patience(Kind kind, long now) {
        this.kind = kind;
        this.endsAt = now + kind.most().toNanos();
    }

    /** Told by one thread at a time. */
    void received(long bytes, long now) {
        long more = Duration.ofSeconds(1).toNanos() * bytes / kind.bytesForASecond();
        endsAt = now + Math.min(kind.most().toNanos(), endsAt - now + more);
    }

    boolean isAtAnEnd(long now) {
        return now - endsAt > 0;
    }
}
