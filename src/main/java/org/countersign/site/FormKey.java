package org.countersign.site;

import java.util.UUID;

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

    /** A key that another fact was recorded under is never the key of this one. */
    public static Refusal taken() {
        return RequestRefusal.KEY_TAKEN.refusal();
    }

    /** Several things that are sent together have a key each. */
    public static Refusal twice() {
        return RequestRefusal.KEY_TWICE.refusal();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
