package org.countersign.site;

import java.util.Optional;

/**
 * Why something was not done, in a sentence that says what happened, to what, and what to do.
 *
 * @param field the field of the form or of the JSON body it is about; empty where it is about the whole
 * @param code stable, for programs; the sentence is for people
 */
public record Refusal(Kind kind, String code, Optional<String> field, String sentence) {

    /** What sort of no it is; decides the HTTP status. */
    public enum Kind {
        /** 400: what was sent cannot be used as it is. */
        INVALID(400),
        /** 403: seen, but not for this person to do, for a reason they may know. */
        NOT_ALLOWED(403),
        /** 404: not there, or not theirs, which look the same. */
        NOT_FOUND(404),
        /** 409: it has changed since, or a rule of the state it is in forbids it. */
        CONFLICT(409),
        /** 413: larger than the centre accepts. */
        TOO_LARGE(413),
        /** 415: a type of file the centre does not accept. */
        UNSUPPORTED(415),
        /** 429: too soon after the last try. */
        TOO_SOON(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public static Refusal invalid(String field, String code, String sentence) {
        return new Refusal(Kind.INVALID, code, Optional.of(field), sentence);
    }

    public static Refusal conflict(String code, String sentence) {
        return new Refusal(Kind.CONFLICT, code, Optional.empty(), sentence);
    }

    public static Refusal notAllowed(String code, String sentence) {
        return new Refusal(Kind.NOT_ALLOWED, code, Optional.empty(), sentence);
    }

    /** One sentence for everything that is not there or not theirs. */
    public static Refusal notFound() {
        return new Refusal(
                Kind.NOT_FOUND,
                "not-found",
                Optional.empty(),
                "There is nothing here that you can open. Check the address, or go back and choose from the list.");
    }
}
