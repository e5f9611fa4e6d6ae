package org.countersign.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.countersign.site.Answer;
import org.countersign.site.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Does a verb in a transaction. A refusal undoes what was written before it; a verb that is part of another leaves that to
 * the outer one, which passes the refusal on. The second of two people who change the same thing at the same moment is told
 * so: the facts are numbered, and a number is given once.
 */
public final class OneTransaction {

    private OneTransaction() {}

    public static <T> Answer<T> of(Supplier<Answer<T>> verb) {
        return attempt(verb).orElseGet(OneTransaction::changedMeanwhile);
    }

    /** The same for a verb that answers rightly once it sees what somebody else recorded at the same moment. */
    public static <T> Answer<T> lookingAgain(Supplier<Answer<T>> verb) {
        return attempt(verb).orElseGet(() -> of(verb));
    }

    /** Nothing where somebody else recorded at the same moment what cannot stand beside it. */
    private static <T> Optional<Answer<T>> attempt(Supplier<Answer<T>> verb) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            return Optional.of(verb.get());
        }
        AtomicReference<Answer<T>> answer = new AtomicReference<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                answer.set(verb.get());
                if (answer.get() instanceof Answer.Refused<T>) {
                    throw new Undo();
                }
            });
            return Optional.of(answer.get());
        } catch (Undo refused) {
            return Optional.of(answer.get());
        } catch (RuntimeException e) {
            if (isCollision(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static <T> Answer<T> changedMeanwhile() {
        return Answer.refused(Refusal.conflict(
                "changed-meanwhile",
                "Somebody changed the same thing at the same moment, so yours was not recorded. "
                        + "Look at what is there now, and try again if it is still needed."));
    }

    /** Takes a refused verb's writing back; never seen outside. */
    private static final class Undo extends RuntimeException {

        private Undo() {
            super(null, null, false, false);
        }
    }

    private static boolean isCollision(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
