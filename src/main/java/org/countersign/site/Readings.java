package org.countersign.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads every part of what was sent, so that all that is wrong with it is told at once. */
public final class Readings {

    private final List<Refusal> refusals = new ArrayList<>();

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
