package org.countersign.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;

/** One piece, as it was numbered. */
@Entity
@Table(name = "portfolio_piece")
class PieceRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learnerId;

    private int number;

    @Column(name = "started_at")
    private Instant startedAt;

    static PieceRow of(Piece piece) {
        PieceRow row = new PieceRow();
        row.id = piece.id().value();
        row.learnerId = piece.learner().value();
        row.number = piece.number();
        row.startedAt = piece.startedAt();
        return row;
    }

    Piece toFact() {
        return new Piece(new PieceId(id), new PersonId(learnerId), number, startedAt);
    }

    static Optional<Piece> withId(PieceId id) {
        Optional<PieceRow> row = findByIdOptional(id.value());
        return row.map(PieceRow::toFact);
    }

    static List<Piece> claimedIn(EnrolmentId enrolment) {
        return facts(
                "id in (select c.pieceId from ClaimRow c where c.enrolmentId = ?1) order by number", enrolment.value());
    }

    private static List<Piece> facts(String query, Object... arguments) {
        return PieceRow.<PieceRow>list(query, arguments).stream()
                .map(PieceRow::toFact)
                .toList();
    }
}
