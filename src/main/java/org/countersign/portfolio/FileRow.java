package org.countersign.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.hibernate.annotations.Immutable;

/** One file of one submitted version; keeps the id it had in the draft, so that its address stays. */
@Entity
@Immutable
@Table(name = "portfolio_file")
class FileRow extends PartRow<EvidenceFile> {

    protected FileRow() {}

    FileRow(UUID version, int placeInOrder, EvidenceFile file) {
        super(file.id(), version, placeInOrder, file);
    }

    /** Those submitted after a moment, and in it those after an id, in this order. */
    static List<ComparedFiles.Submitted> submittedAfter(Instant at, UUID id, int most) {
        return getEntityManager()
                .createQuery(
                        "select f.id, f.part.sha256, f.part.size, v.fact.submittedAt from FileRow f join VersionRow v on v.id = f.versionId"
                                + " where v.fact.submittedAt > ?1 or v.fact.submittedAt = ?1 and f.id > ?2"
                                + " order by v.fact.submittedAt, f.id",
                        ComparedFiles.Submitted.class)
                .setParameter(1, at)
                .setParameter(2, id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the digests that a row names. */
    static List<String> named(Collection<String> digests) {
        return getEntityManager()
                .createQuery("select distinct part.sha256 from FileRow where part.sha256 in ?1", String.class)
                .setParameter(1, digests)
                .getResultList();
    }

    static List<String> allNamed() {
        return getEntityManager()
                .createQuery("select distinct part.sha256 from FileRow", String.class)
                .getResultList();
    }
}
