package org.countersign.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import org.countersign.site.Answer;
import org.countersign.site.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Does a verb in a transaction, and tells the second of two people who change the same thing at the same moment that
 * they were second: the facts are numbered, and a number is given once.
 */
public final class OneTransaction {

    private OneTransaction() {}

    public static <T> Answer<T> of(Supplier<Answer<T>> verb) {
        try {
            return QuarkusTransaction.joiningExisting().call(verb::get);
        } catch (RuntimeException e) {
            if (isCollision(e)) {
                return Answer.refused(Refusal.conflict(
                        "changed-meanwhile",
                        "Somebody changed the same thing at the same moment, so yours was not recorded. "
                                + "Look at what is there now, and try again if it is still needed."));
            }
            throw e;
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
