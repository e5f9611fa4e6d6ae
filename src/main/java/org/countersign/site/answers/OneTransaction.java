package org.countersign.site.answers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Does a verb in a transaction of its own where {@code @Transactional} and a turn are not enough: where nothing is there
 * yet that people could wait for in turn (a new person, a new enrolment, a next edition), where a refusal comes after
 * something was written, and where a password is checked before the transaction begins. A verb on an enrolment that is
 * there is {@code @Transactional} and takes the enrolment's turn first.
 *
 * <p>A refusal undoes what was written before it; a verb that is part of another leaves that to the outer one, which passes
 * the refusal on. The second of two people who change the same thing at the same moment collides with the first, because
 * the facts are numbered and a number is given once. It is tried once more: now it sees what the first did, and answers as
 * if it had come a moment later.
 */
public final class OneTransaction {

    private OneTransaction() {}

    /** @param verb does nothing but read and write the database, for it may be done twice */
    public static <T> Answer<T> of(Supplier<Answer<T>> verb) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            return verb.get();
        }
        try {
            return once(verb);
        } catch (RuntimeException first) {
            throwUnlessCollision(first);
        }
        try {
            return once(verb);
        } catch (RuntimeException second) {
            throwUnlessCollision(second);
            return Answer.refused(RequestRefusal.CHANGED_MEANWHILE.refusal());
        }
    }

    private static <T> Answer<T> once(Supplier<Answer<T>> verb) {
        AtomicReference<Answer<T>> answer = new AtomicReference<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                answer.set(verb.get());
                if (answer.get() instanceof Answer.Refused<T>) {
                    throw new Undo();
                }
            });
        } catch (Undo refused) {
            // Its answer says why.
        }
        return answer.get();
    }

    /** Takes a refused verb's writing back; never seen outside. */
    private static final class Undo extends RuntimeException {

        private Undo() {
            super(null, null, false, false);
        }
    }

    private static void throwUnlessCollision(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return;
            }
        }
        throw thrown;
    }
}
