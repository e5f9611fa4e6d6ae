package org.countersign.site.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a verb answers: it was done, or it was refused and here is why. Refusals are expected and are shown where they
 * arose; nothing was changed when one is given.
 */
public sealed interface Answer<T> {

    record Done<T>(T value) implements Answer<T> {}

    record Refused<T>(List<Refusal> refusals) implements Answer<T> {

        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("A refusal has to say why");
            }
        }

        /** The same refusal for a caller that hoped for something else. */
        public <U> Refused<U> as() {
            return new Refused<>(refusals);
        }
    }

    static <T> Answer<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Answer<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <T> Answer<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    /** What was looked for; what is not there, and what is not theirs, are refused alike. */
    static <T> Answer<T> found(Optional<T> there) {
        return there.<Answer<T>>map(Answer::done).orElseGet(() -> refused(Refusal.notFound()));
    }

    default <U> Answer<U> then(Function<T, Answer<U>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return ((Refused<T>) this).as();
    }

    default <U> Answer<U> map(Function<T, U> change) {
        return then(value -> done(change.apply(value)));
    }

    /** For callers that know it cannot be refused: the demo centre and tests. */
    default T orThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException(((Refused<T>) this).refusals().toString());
    }
}
