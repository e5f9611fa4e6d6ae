package org.countersign.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceState;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** One piece, as it was numbered. */
@Entity
@Immutable
@Table(name = "portfolio_piece")
class PieceRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Embedded
    private Piece piece;

    protected PieceRow() {}

    PieceRow(Piece piece) {
        id = piece.id().value();
        this.piece = piece;
    }

    static Optional<Piece> withId(PieceId id) {
        Optional<PieceRow> row = findByIdOptional(id.value());
        return row.map(found -> found.piece);
    }

    static Map<PieceId, Piece> claimedIn(EnrolmentIds enrolments) {
        return getEntityManager()
                .createQuery(
                        "select r.piece" + ClaimRow.claimedIn(enrolments) + "join PieceRow r on r.piece.id = p.piece",
                        Piece.class)
                .setParameter(1, enrolments.ids())
                .getResultStream()
                .collect(Collectors.toMap(Piece::id, Function.identity()));
    }

    /** Discarded drafts leave a piece with nothing in it, which is not listed. */
    static List<Piece> listed(PersonId learner, Optional<PieceState> state, int offset, int size) {
        return getEntityManager()
                .createQuery(
                        "select p.piece from PieceRow p where " + listedAs(state) + " order by p.piece.number desc",
                        Piece.class)
                .setParameter("learner", learner)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    static long countListed(PersonId learner, Optional<PieceState> state) {
        return getEntityManager()
                .createQuery("select count(p) from PieceRow p where " + listedAs(state), Long.class)
                .setParameter("learner", learner)
                .getSingleResult();
    }

    private static String listedAs(Optional<PieceState> state) {
        String drafted = "exists (select 1 from DraftRow d where d.pieceId = p.id)";
        String submitted = "exists (select 1 from VersionRow v where v.fact.piece = p.piece.id)";
        String withdrawn = "exists (select 1 from WithdrawalRow w where w.fact.piece = p.piece.id)";
        String condition = state.map(wanted -> switch (wanted) {
                    case DRAFT -> drafted + " and not " + submitted;
                    case SUBMITTED -> submitted + " and not " + withdrawn;
                    case WITHDRAWN -> withdrawn;
                })
                .orElse("(" + drafted + " or " + submitted + ")");
        return "p.piece.learner = :learner and " + condition;
    }
}
