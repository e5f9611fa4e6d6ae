package org.countersign.portfolio;

import java.time.Instant;
import java.util.Optional;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Refusal;

/** Pieces as they are numbered, for the verbs of this room. */
public final class Pieces {

    private Pieces() {}

    /**
     * What somebody may change. Empty where there is none, where it is another learner's, and where they are no learner
     * any more: to whoever asks, all three look the same.
     */
    public static Optional<Piece> own(Actor learner, PieceId id) {
        return find(id).filter(piece -> isOwn(learner, piece));
    }

    public static boolean isOwn(Actor learner, Piece piece) {
        return learner.is(Role.LEARNER) && piece.learner().equals(learner.id());
    }

    public static Optional<Piece> find(PieceId id) {
        return PieceRow.withId(id);
    }

    /** Nobody else begins anything in this portfolio until the commit. */
    public static void takeTurn(PersonId learner) {
        CounterRow.lock(learner);
    }

    /** Gives a new piece the next number of its learner's portfolio. */
    public static Piece start(PersonId learner, PieceId id, Instant now) {
        Piece piece = new Piece(id, learner, CounterRow.lock(learner).next(), now);
        new PieceRow(piece).persist();
        return piece;
    }

    /** Why nothing more can be done with the piece, where it was withdrawn. */
    public static Optional<Refusal> withdrawn(Piece piece) {
        return WithdrawalRow.of(piece.id()).map(withdrawal -> refusedAsWithdrawn(piece));
    }

    static Refusal refusedAsWithdrawn(Piece piece) {
        return PieceRefusal.WITHDRAWN.refusal(piece.reference());
    }
}
