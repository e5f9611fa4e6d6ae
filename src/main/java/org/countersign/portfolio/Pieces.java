package org.countersign.portfolio;

import java.time.Instant;
import java.util.Optional;
import org.countersign.site.PersonId;
import org.countersign.site.Refusal;

/** Pieces as they are numbered, for the verbs of this room. */
public final class Pieces {

    private Pieces() {}

    /** Empty where there is none, or it is another learner's: to whoever asks, both look the same. */
    public static Optional<Piece> own(PersonId learner, PieceId id) {
        return find(id).filter(piece -> piece.learner().equals(learner));
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
        PieceRow.of(piece).persist();
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
