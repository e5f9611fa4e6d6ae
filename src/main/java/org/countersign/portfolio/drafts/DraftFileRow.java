package org.countersign.portfolio.drafts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.PieceId;

/** One file kept with a draft. */
@Entity
@Table(name = "portfolio_draft_file")
class DraftFileRow extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID pieceId;

    @Embedded
    private EvidenceFile file;

    private Instant addedAt;

    protected DraftFileRow() {}

    DraftFileRow(PieceId piece, EvidenceFile file, Instant addedAt) {
        id = file.id();
        pieceId = piece.value();
        this.file = file;
        this.addedAt = addedAt;
    }

    PieceId piece() {
        return new PieceId(pieceId);
    }

    EvidenceFile file() {
        return file;
    }

    static Optional<DraftFileRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    static List<EvidenceFile> of(PieceId piece) {
        return rowsOf(piece).stream().map(DraftFileRow::file).toList();
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
                .createQuery("select distinct file.sha256 from DraftFileRow where file.sha256 in ?1", String.class)
                .setParameter(1, digests)
                .getResultList();
    }

    static List<String> allNamed() {
        return getEntityManager()
                .createQuery("select distinct file.sha256 from DraftFileRow", String.class)
                .getResultList();
    }
}
