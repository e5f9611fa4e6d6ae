package org.countersign.site.answers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The once-only key of a form. It becomes the id of the fact the form records, so that a form sent twice is one fact and
 * gives the same answer twice.
 */
public record FormKey(UUID value) {

    /** The name of the hidden field. */
    public static final String FIELD = "key";

    /** For a form that is opened anew. */
    public static FormKey fresh() {
        return new FormKey(UUID.randomUUID());
    }

    /** As it came back with the form. */
    public static Answer<FormKey> of(String sent) {
        try {
            UUID value = UUID.fromString(sent == null ? "" : sent.trim());
            return Answer.done(new FormKey(value));
        } catch (IllegalArgumentException e) {
            return Answer.refused(RequestRefusal.FORM_KEY.refusal());
        }
    }

    /** A key under which something else was recorded, by this form or another, is never the key of this. */
    public static Refusal taken() {
        return RequestRefusal.KEY_TAKEN.refusal();
    }

    /** Several things that are sent together have a key each. */
    public static Refusal twice() {
        return RequestRefusal.KEY_TWICE.refusal();
    }

    /**
     * Records a fact unless it was recorded under its key before; then that is the answer again, and anything else under
     * the same key is refused.
     *
     * @param before what was recorded under the key
     * @param asSent the fact as what is sent now would have made it then: whole, with nothing taken from the one that is
     *     there but what the program adds by itself
     * @param first records it
     */
    public static <T> Answer<T> once(Optional<T> before, UnaryOperator<T> asSent, Supplier<Answer<T>> first) {
        return before.map(there -> same(there, asSent) ? Answer.done(there) : Answer.<T>refused(taken()))
                .orElseGet(first);
    }

    /** The same for several facts that are sent together: either all of them were recorded before, or none. */
    public static <K, T> Answer<List<T>> onceEach(
            List<K> keys, Function<K, Optional<T>> before, UnaryOperator<T> asSent, Supplier<Answer<List<T>>> first) {
        if (Set.copyOf(keys).size() < keys.size()) {
            return Answer.refused(twice());
        }
        List<T> there = keys.stream().flatMap(key -> before.apply(key).stream()).toList();
        if (there.isEmpty()) {
            return first.get();
        }
        return there.size() == keys.size() && there.stream().allMatch(one -> same(one, asSent))
                ? Answer.done(there)
                : Answer.refused(taken());
    }

    /** Which of several things that are sent together has this key. */
    public static <K, S> S sentAs(List<S> sent, Function<S, K> key, K wanted) {
        return sent.stream()
                .filter(one -> key.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static <T> boolean same(T there, UnaryOperator<T> asSent) {
        return there.equals(asSent.apply(there));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
