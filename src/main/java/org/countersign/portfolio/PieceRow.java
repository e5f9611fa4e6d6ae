package org.countersign.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** One piece, as it was numbered. */
@Entity
@Immutable
@Table(name = "portfolio_piece")
class PieceRow extends PanacheEntityBase {

    @Id
    private UUID id;

    /** The same again as others name it. */
    @Column(name = "id", insertable = false, updatable = false)
    private PieceId piece;

    private UUID learnerId;

    private int number;

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

    static Map<PieceId, Piece> claimedIn(EnrolmentIds enrolments) {
        return PieceRow.<PieceRow>list(
                        "piece in (select c.fact.piece from ClaimRow c where " + enrolments.are("c.fact.enrolment")
                                + ")",
                        enrolments.ids())
                .stream()
                .map(PieceRow::toFact)
                .collect(Collectors.toMap(Piece::id, Function.identity()));
    }

    /** Discarded drafts leave a piece with nothing in it, which is not listed. */
    static List<Piece> listed(PersonId learner, Optional<PieceState> state, int offset, int size) {
        return getEntityManager()
                .createQuery("from PieceRow p where " + listedAs(state) + " order by p.number desc", PieceRow.class)
                .setParameter("learner", learner.value())
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(PieceRow::toFact)
                .toList();
    }

    static long countListed(PersonId learner, Optional<PieceState> state) {
        return getEntityManager()
                .createQuery("select count(p) from PieceRow p where " + listedAs(state), Long.class)
                .setParameter("learner", learner.value())
                .getSingleResult();
    }

    private static String listedAs(Optional<PieceState> state) {
        String drafted = "exists (select 1 from DraftRow d where d.pieceId = p.id)";
        String submitted = "exists (select 1 from VersionRow v where v.pieceId = p.piece)";
        String withdrawn = "exists (select 1 from WithdrawalRow w where w.fact.piece = p.piece)";
        String condition = state.map(wanted -> switch (wanted) {
                    case DRAFT -> drafted + " and not " + submitted;
                    case SUBMITTED -> submitted + " and not " + withdrawn;
                    case WITHDRAWN -> withdrawn;
                })
                .orElse("(" + drafted + " or " + submitted + ")");
        return "p.learnerId = :learner and " + condition;
    }
}
