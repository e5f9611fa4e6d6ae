package org.countersign.site.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A job as it stands.
 *
 * @param begunAt when it began the last time; empty if it never did
 * @param endedAt empty while it is under way
 * @param failedAt when a step of it could not be done; it is tried again by itself
 */
record JobState(
        Job job, Progress progress, Optional<Instant> begunAt, Optional<Instant> endedAt, Optional<Instant> failedAt) {

    enum Standing {
        NEVER,
        UNDER_WAY,
        FAILED,
        ENDED
    }

    Standing standing() {
        if (begunAt.isEmpty()) {
            return Standing.NEVER;
        }
        if (endedAt.isPresent()) {
            return Standing.ENDED;
        }
        return failedAt.isPresent() ? Standing.FAILED : Standing.UNDER_WAY;
    }

    boolean isUnderWay() {
        return begunAt.isPresent() && endedAt.isEmpty();
    }
}
