package org.countersign.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.PieceVersion;

/**
 * Units as they were read last: each stands until somebody takes the next turn in it, on whatever node. What was changed
 * outside the program takes no turn, so this is for what is only looked at, and not for long.
 */
@ApplicationScoped
class KeptUnits {

    /** A claim and all that was decided on it, as letters: what the rules make of it takes a few kilobytes. */
    private static final int LETTERS_OF_A_CLAIM = 2000;

    /** Some forty full units, in about as many megabytes. */
    private static final long MOST_LETTERS = 40_000_000;

    /** So long at most a page goes on showing what somebody changed in the database. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<EnrolmentId, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((EnrolmentId id, Kept one) -> letters(one.unit()))
            .expireAfterWrite(LONGEST)
            .build();

    /** What a transaction that has not come to be has read. */
    private static final String READ = "org.countersign.units";

    private final TransactionSynchronizationRegistry transaction;

    KeptUnits(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    private record Kept(long turn, Unit unit) {}

    /** As it was read in that turn, if it is still there. */
    Optional<Unit> in(EnrolmentId enrolment, long turn) {
        return Optional.ofNullable(kept.getIfPresent(enrolment))
                .filter(one -> one.turn() == turn)
                .map(Kept::unit);
    }

    /** @param turn that was asked before the unit was read */
    void keep(Unit unit, long turn) {
        kept.put(unit.enrolment().id(), new Kept(turn, unit));
    }

    /**
     * What was read in a turn, which is kept when that has come to be and forgotten when it has not; what is read later in
     * the same transaction takes its place.
     */
    @SuppressWarnings("unchecked")
    void keepOnceCommitted(Unit unit, long turn) {
        Map<EnrolmentId, Kept> read = (Map<EnrolmentId, Kept>) transaction.getResource(READ);
        if (read == null) {
            read = new HashMap<>();
            transaction.putResource(READ, read);
            transaction.registerInterposedSynchronization(new OnceCommitted(read));
        }
        read.put(unit.enrolment().id(), new Kept(turn, unit));
    }

    private final class OnceCommitted implements Synchronization {

        private final Map<EnrolmentId, Kept> read;

        OnceCommitted(Map<EnrolmentId, Kept> read) {
            this.read = read;
        }

        @Override
        public void beforeCompletion() {
            // It may still fail.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                kept.putAll(read);
            }
        }
    }

    private static int letters(Unit unit) {
        return unit.evidence().claims().size() * LETTERS_OF_A_CLAIM
                + unit.evidence().versions().values().stream()
                        .flatMap(versions -> versions.stream())
                        .map(PieceVersion::account)
                        .mapToInt(String::length)
                        .sum();
    }
}
