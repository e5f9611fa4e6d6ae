package org.countersign.people.watch;

import java.time.Duration;
import java.util.Locale;
import org.countersign.wording.Worded;

/** What can happen at the door. The names are those of the log lines and of the JSON, and stay as they are. */
public enum DoorEvent implements Worded {
    SIGNED_IN(Duration.ZERO),
    /** It sends its password with every request, all day long. */
    SIGNED_IN_BY_PROGRAM(Duration.ofHours(1)),
    WRONG_PASSWORD(Duration.ZERO),
    UNKNOWN_USER_NAME(Duration.ZERO),
    DISABLED(Duration.ZERO),
    WRONG_CODE(Duration.ZERO),
    WRONG_PASSWORD_AGAIN(Duration.ZERO),
    TOO_MANY_TRIES(Duration.ofMinutes(1)),
    ACCESS_REFUSED(Duration.ofMinutes(1)),
    NOT_THERE_FOR_THEM(Duration.ofMinutes(1));

    private final Duration notAgainWithin;

    DoorEvent(Duration notAgainWithin) {
        this.notAgainWithin = notAgainWithin;
    }

    /** The same of the same is told once in this time; how fast anybody may try decides how often the others are. */
    Duration notAgainWithin() {
        return notAgainWithin;
    }

    /** By which a log or a program knows it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isRefusal() {
        return this != SIGNED_IN && this != SIGNED_IN_BY_PROGRAM;
    }
}
