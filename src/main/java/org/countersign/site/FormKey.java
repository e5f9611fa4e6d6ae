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
            return Answer.refused(Refusal.invalid(
                    FIELD,
                    "form-key",
                    "The form came without the key it was opened with, so nothing was recorded. "
                            + "Open the page again and send the form from there."));
        }
    }

    /** A key that another fact was recorded under is never the key of this one. */
    public static Refusal taken() {
        return Refusal.conflict(
                "key-taken",
                "Nothing was recorded: this form was already used for something else. Open the page again and send it"
                        + " from there.");
    }

    /** Several things that are sent together have a key each. */
    public static Refusal twice() {
        return Refusal.invalid(
                FIELD,
                "key-twice",
                "Nothing was recorded: two things were sent under one key. Give each a key of its own.");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
