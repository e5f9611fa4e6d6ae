package org.countersign.site.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads every part of what was sent, so that all that is wrong with it is told at once. */
public final class Readings {

    private final List<Refusal> refusals = new ArrayList<>();

    /** A whole of two parts. */
    public static <A, B, T> Answer<T> both(Answer<A> one, Answer<B> other, BiFunction<A, B, T> whole) {
        Readings readings = new Readings();
        Optional<A> first = readings.take(one);
        Optional<B> second = readings.take(other);
        return readings.answer(() -> whole.apply(first.orElseThrow(), second.orElseThrow()));
    }

    /** Several parts of one kind. */
    public static <T> Answer<List<T>> each(Stream<Answer<T>> parts) {
        Readings readings = new Readings();
        List<T> whole = parts.flatMap(part -> readings.take(part).stream()).toList();
        return readings.answer(() -> whole);
    }

    /** The value of a part, or nothing, and then its refusals are kept. */
    public <T> Optional<T> take(Answer<T> part) {
        if (part instanceof Answer.Refused<T> refused) {
            refusals.addAll(refused.refusals());
            return Optional.empty();
        }
        return Optional.of(part.orThrow());
    }

    /** The whole, which is asked for only where every part could be read. */
    public <T> Answer<T> answer(Supplier<T> whole) {
        return refusals.isEmpty() ? Answer.done(whole.get()) : Answer.refused(refusals);
    }
}
