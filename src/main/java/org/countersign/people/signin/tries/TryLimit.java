package org.countersign.people.signin.tries;

import java.time.Duration;

/**
 * How failed tries slow the next one down: some are free, then the wait doubles from one second up to a longest, and with
 * time they are forgotten one by one. It is never a lock, so that nobody can keep somebody else out for good.
 */
public record TryLimit(int free, Duration longest, Duration forgetsOneAfter) {

    /** A person mistypes a few times; whoever goes on guessing has some 260,000 tries a year. */
    public static final TryLimit NAME = new TryLimit(5, Duration.ofMinutes(2), Duration.ofMinutes(15));

    /** A whole college may stand behind one address on the first day of term. */
    static TryLimit address(int free) {
        return new TryLimit(free, Duration.ofMinutes(1), Duration.ofSeconds(30));
    }

    public Duration delayAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    int leftAfter(int failures, Duration since) {
        return (int) Math.max(0, failures - since.dividedBy(forgetsOneAfter));
    }
}
