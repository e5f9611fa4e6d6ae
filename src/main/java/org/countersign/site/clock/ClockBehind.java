package org.countersign.site.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RequestRefusal;

/**
 * The clock of the program shows less than when something was last recorded. What was recorded now would be dated before
 * what it is about: a judgement before its claim, a signature before what is signed.
 *
 * @param clock what it shows
 * @param last when something was last recorded
 */
public record ClockBehind(Instant clock, Instant last) {

    /** What two machines, or one before and after its clock was put right, may be apart: as much as Kerberos allows. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** @param wasAhead a last moment of which an operator says that the clock was wrong then, and is right now */
    static Optional<ClockBehind> of(Instant clock, Optional<Instant> last, Optional<Instant> wasAhead) {
        return last.filter(moment -> moment.isAfter(clock.plus(TOLERANCE)))
                .filter(moment -> !wasAhead.equals(Optional.of(moment)))
                .map(moment -> new ClockBehind(clock, moment));
    }

    public Refusal refusal() {
        return RequestRefusal.CLOCK_BEHIND.refusal(Dates.timed(clock), Dates.timed(last));
    }
}
