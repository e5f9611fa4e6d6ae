package org.countersign.portfolio.drafts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.portfolio.EvidenceFile;
import org.countersign.portfolio.PieceId;

/** One file kept with a draft. */
@Entity
@Table(name = "portfolio_draft_file")
class DraftFileRow extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID pieceId;

    private String name;

    private String mediaType;

    private long size;
    private String sha256;

    private Instant addedAt;

    static DraftFileRow of(PieceId piece, EvidenceFile file, Instant addedAt) {
        DraftFileRow row = new DraftFileRow();
        row.id = file.id();
        row.pieceId = piece.value();
        row.name = file.name();
        row.mediaType = file.mediaType();
        row.size = file.size();
        row.sha256 = file.sha256();
        row.addedAt = addedAt;
        return row;
    }

    PieceId piece() {
        return new PieceId(pieceId);
    }

    EvidenceFile toFact() {
        return new EvidenceFile(id, name, mediaType, size, sha256);
    }

    static Optional<DraftFileRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    static List<EvidenceFile> of(PieceId piece) {
        return rowsOf(piece).stream().map(DraftFileRow::toFact).toList();
    }

    static List<DraftFileRow> rowsOf(PieceId piece) {
        return list("pieceId = ?1 order by addedAt, id", piece.value());
    }

    static void deleteAllOf(PieceId piece) {
        delete("pieceId", piece.value());
    }

    /** Those of the digests that a row names. */
    static List<String> named(Collection<String> digests) {
        return getEntityManager()
                .createQuery("select distinct sha256 from DraftFileRow where sha256 in ?1", String.class)
                .setParameter(1, digests)
                .getResultList();
    }

    static List<String> allNamed() {
        return getEntityManager()
                .createQuery("select distinct sha256 from DraftFileRow", String.class)
                .getResultList();
    }
}
