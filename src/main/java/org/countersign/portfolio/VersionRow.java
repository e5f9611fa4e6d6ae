package org.countersign.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.hibernate.annotations.Immutable;

/** What one version says; its occasions and files stand in rows of their own. */
@Entity
@Immutable
@Recorded("piece-version")
@Table(name = "portfolio_version")
class VersionRow extends FactRow<PieceVersion> {

    protected VersionRow() {}

    VersionRow(PieceVersion version) {
        super(version.id(), version);
    }

    @Override
    public PieceVersion fact() {
        return whole(List.of(super.fact()), "r.id = ?1", id()).get(0);
    }

    static Optional<PieceVersion> withId(UUID id) {
        return whole("r.id = ?1", id).stream().findFirst();
    }

    /** The one that has that file. */
    static Optional<PieceVersion> withFile(UUID file) {
        return whole("r.id in (select f.versionId from FileRow f where f.id = ?1)", file).stream()
                .findFirst();
    }

    /** The first version first. */
    static List<PieceVersion> of(PieceId piece) {
        return whole("r.fact.piece = ?1", piece);
    }

    /** Every version of every piece with a claim in the enrolments. */
    static List<PieceVersion> claimedIn(EnrolmentIds enrolments) {
        String versions = ClaimRow.claimedIn(enrolments) + "join VersionRow r on r.fact.piece = p.piece";
        List<PieceVersion> bare = getEntityManager()
                .createQuery("select r.fact" + versions + " order by r.fact.piece, r.fact.number", PieceVersion.class)
                .setParameter(1, enrolments.ids())
                .getResultList();
        return whole(
                bare,
                PartRow.joined(OccasionRow.class, versions, enrolments.ids()),
                PartRow.joined(FileRow.class, versions, enrolments.ids()));
    }

    /** In three queries, however many they are. */
    private static List<PieceVersion> whole(String versions, Object argument) {
        return whole(
                facts(VersionRow.class, versions + " order by fact.piece, fact.number", argument), versions, argument);
    }

    private static List<PieceVersion> whole(List<PieceVersion> bare, String versions, Object argument) {
        return whole(
                bare, PartRow.of(OccasionRow.class, versions, argument), PartRow.of(FileRow.class, versions, argument));
    }

    private static List<PieceVersion> whole(
            List<PieceVersion> bare, Map<UUID, List<Occasion>> occasions, Map<UUID, List<EvidenceFile>> files) {
        return bare.stream()
                .map(one ->
                        one.with(occasions.getOrDefault(one.id(), List.of()), files.getOrDefault(one.id(), List.of())))
                .toList();
    }

    static int latestOf(PieceId piece) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(fact.number), 0) from VersionRow where fact.piece = ?1", Integer.class)
                .setParameter(1, piece)
                .getSingleResult();
    }

    /** Of many pieces, without their occasions and files. */
    static Map<PieceId, PieceVersion> latestOf(List<PieceId> pieces) {
        return pieces.isEmpty()
                ? Map.of()
                : facts(
                                VersionRow.class,
                                "r.fact.piece in ?1 and r.fact.number ="
                                        + " (select max(o.fact.number) from VersionRow o where o.fact.piece = r.fact.piece)",
                                pieces)
                        .stream()
                        .collect(Collectors.toMap(PieceVersion::piece, Function.identity()));
    }
}
