package org.countersign.portfolio.drafts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.portfolio.evidence.PieceId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What has been typed on one piece so far. */
@Entity
@Table(name = "portfolio_draft")
class DraftRow extends PanacheEntityBase {

    @Id
    private UUID pieceId;

    private int revision;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String document;

    private Instant changedAt;

    static DraftRow first(PieceId piece, Typed typed, Instant now) {
        DraftRow row = new DraftRow();
        row.pieceId = piece.value();
        row.write(typed, now);
        return row;
    }

    void write(Typed typed, Instant now) {
        revision++;
        document = TypedJson.written(typed);
        changedAt = now;
    }

    int revision() {
        return revision;
    }

    Typed typed() {
        return TypedJson.read(document);
    }

    Instant changedAt() {
        return changedAt;
    }

    static Optional<DraftRow> of(PieceId piece) {
        return findByIdOptional(piece.value());
    }

    /** What that revision says, read without loading the row, so that locking it afterwards reads it anew. */
    static Optional<Typed> typedAt(PieceId piece, int revision) {
        return getEntityManager()
                .createQuery("select document from DraftRow where pieceId = ?1 and revision = ?2", String.class)
                .setParameter(1, piece.value())
                .setParameter(2, revision)
                .getResultStream()
                .findFirst()
                .map(TypedJson::read);
    }

    /** As it is now, and nobody else's to change until the commit. */
    static Optional<DraftRow> lock(PieceId piece) {
        return findByIdOptional(piece.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    static Map<PieceId, DraftRow> of(Collection<PieceId> pieces) {
        return pieces.isEmpty()
                ? Map.of()
                : DraftRow.<DraftRow>list(
                                "pieceId in ?1",
                                pieces.stream().map(PieceId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(row -> new PieceId(row.pieceId), Function.identity()));
    }
}
