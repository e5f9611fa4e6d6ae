package org.countersign.site.answers;

import java.util.List;
import java.util.Optional;

/**
 * Why something was not done, in a sentence that says what happened, to what, and what to do.
 *
 * @param field the field of the form or of the JSON body it is about; empty where it is about the whole
 * @param arguments what the sentence names
 */
public record Refusal(Ground ground, Optional<String> field, List<Object> arguments) {

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
        TOO_SOON(429),
        /** 503: not now, because more is asked for than can be done at once, or until something is put right. */
        BUSY(503),
        /** 507: the disk is full. */
        NO_ROOM(507);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One sentence for everything that is not there or not theirs. */
    public static Refusal notFound() {
        return RequestRefusal.NOT_FOUND.refusal();
    }

    public Kind kind() {
        return ground.refusedAs().kind();
    }

    /** Stable, for programs; the sentence is for people. */
    public String code() {
        return ground.code();
    }

    public String sentence() {
        return ground.words(arguments.toArray());
    }

    /** The same beside another field. */
    public Refusal at(String other) {
        return new Refusal(ground, Optional.of(other), arguments);
    }

    /** As it is told, for logs and failing tests. */
    @Override
    public String toString() {
        return "Refusal[kind=" + kind() + ", code=" + code() + ", field=" + field + ", sentence=" + sentence() + "]";
    }
}
