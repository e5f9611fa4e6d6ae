package org.countersign.rules;

import java.util.Optional;

/** The answer to "may this be done now": yes and with what, or no and why. */
public sealed interface Permission<T> {

    /** @param with what the act has to name or keep, such as the judgements a sign-off stands on */
    record Granted<T>(T with) implements Permission<T> {}

    record Refused<T>(Finding why) implements Permission<T> {}

    default boolean granted() {
        return this instanceof Granted;
    }

    default Optional<Finding> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.why()) : Optional.empty();
    }
}
