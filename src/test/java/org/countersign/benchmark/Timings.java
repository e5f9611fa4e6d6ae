package org.countersign.benchmark;

import java.time.Duration;
import java.util.Arrays;

/** How long each of a number of requests took, and how long they took together. */
record Timings(long[] sorted, Duration together, Duration processorTime) {

    Timings {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /** By nearest rank: a time that was measured, not one between two. */
    double milliseconds(int percentile) {
        int rank = (int) Math.ceil(sorted.length * percentile / 100.0);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    double perSecond() {
        return sorted.length * 1e9 / together.toNanos();
    }

    double processorMilliseconds() {
        return processorTime.toNanos() / 1e6 / sorted.length;
    }

    /** The same with how many times as long as another they are, by their medians. */
    String beside(Timings other) {
        return String.format("%.2f times: %s", milliseconds(50) / other.milliseconds(50), summary());
    }

    String summary() {
        return String.format(
                "p50 %.1f ms, p95 %.1f ms, %.0f/s, %.1f ms of processor time each (%d requests)",
                milliseconds(50), milliseconds(95), perSecond(), processorMilliseconds(), sorted.length);
    }
}
