package org.countersign.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentIds;
import org.hibernate.annotations.Immutable;

/** One file of one submitted version; keeps the id it had in the draft, so that its address stays. */
@Entity
@Immutable
@Table(name = "portfolio_file")
class FileRow extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID versionId;

    private int placeInOrder;

    private String name;

    private String mediaType;

    private long size;
    private String sha256;

    static FileRow of(UUID version, int placeInOrder, EvidenceFile file) {
        FileRow row = new FileRow();
        row.id = file.id();
        row.versionId = version;
        row.placeInOrder = placeInOrder;
        row.name = file.name();
        row.mediaType = file.mediaType();
        row.size = file.size();
        row.sha256 = file.sha256();
        return row;
    }

    UUID versionId() {
        return versionId;
    }

    EvidenceFile toFact() {
        return new EvidenceFile(id, name, mediaType, size, sha256);
    }

    /** Those submitted after a moment, and in it those after an id, in this order. */
    static List<ComparedFiles.Submitted> submittedAfter(Instant at, UUID id, int most) {
        return getEntityManager()
                .createQuery(
                        "select f.id, f.sha256, f.size, v.submittedAt from FileRow f join VersionRow v on v.id = f.versionId"
                                + " where v.submittedAt > ?1 or v.submittedAt = ?1 and f.id > ?2"
                                + " order by v.submittedAt, f.id",
                        ComparedFiles.Submitted.class)
                .setParameter(1, at)
                .setParameter(2, id)
                .setMaxResults(most)
                .getResultList();
    }

    static Optional<FileRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    static List<FileRow> ofVersion(UUID version) {
        return list("versionId = ?1 order by placeInOrder", version);
    }

    static List<FileRow> of(PieceId piece) {
        return list(
                "versionId in (select v.id from VersionRow v where v.pieceId = ?1) order by versionId, placeInOrder",
                piece);
    }

    static List<FileRow> claimedIn(EnrolmentIds enrolments) {
        return list(
                "versionId in (select v.id from VersionRow v where v.pieceId in"
                        + " (select c.fact.piece from ClaimRow c where " + enrolments.are("c.fact.enrolment") + "))"
                        + " order by versionId, placeInOrder",
                enrolments.ids());
    }

    /** Those of the digests that a row names. */
    static List<String> named(Collection<String> digests) {
        return getEntityManager()
                .createQuery("select distinct sha256 from FileRow where sha256 in ?1", String.class)
                .setParameter(1, digests)
                .getResultList();
    }

    static List<String> allNamed() {
        return getEntityManager()
                .createQuery("select distinct sha256 from FileRow", String.class)
                .getResultList();
    }
}
