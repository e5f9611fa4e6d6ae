package org.countersign.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.standards.Method;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one version says; its occasions and files stand in rows of their own. */
@Entity
@Immutable
@Recorded(VersionRow.VERSION)
@Table(name = "portfolio_version")
class VersionRow extends FactRow<PieceVersion> {

    static final String VERSION = "piece-version";

    private PieceId pieceId;

    private int number;
    private String title;

    @Enumerated(EnumType.STRING)
    private Method method;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String account;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String declaration;

    private Instant submittedAt;

    protected VersionRow() {}

    private VersionRow(UUID id) {
        super(id);
    }

    static VersionRow of(PieceVersion version) {
        VersionRow row = new VersionRow(version.id());
        row.pieceId = version.piece();
        row.number = version.number();
        row.title = version.title();
        row.method = version.method();
        row.account = version.account();
        row.declaration = version.declaration();
        row.submittedAt = version.submittedAt();
        return row;
    }

    PieceId piece() {
        return pieceId;
    }

    @Override
    public PieceVersion fact() {
        return Versions.of(this);
    }

    PieceVersion fact(List<Occasion> occasions, List<EvidenceFile> files) {
        return new PieceVersion(
                id(), pieceId, number, title, method, account, occasions, files, declaration, submittedAt);
    }

    static Optional<VersionRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    static List<VersionRow> of(PieceId piece) {
        return list("pieceId = ?1 order by number", piece);
    }

    static List<VersionRow> claimedIn(EnrolmentIds enrolments) {
        return list(
                "pieceId in (select c.fact.piece from ClaimRow c where " + enrolments.are("c.fact.enrolment")
                        + ") order by pieceId, number",
                enrolments.ids());
    }

    static int latestOf(PieceId piece) {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) from VersionRow where pieceId = ?1", Integer.class)
                .setParameter(1, piece)
                .getSingleResult();
    }

    /** Of many pieces, without their occasions and files. */
    static Map<PieceId, PieceVersion> latestOf(List<PieceId> pieces) {
        return pieces.isEmpty()
                ? Map.of()
                : VersionRow.<VersionRow>list(
                                "from VersionRow latest where latest.pieceId in ?1 and latest.number ="
                                        + " (select max(v.number) from VersionRow v where v.pieceId = latest.pieceId)",
                                pieces)
                        .stream()
                        .map(row -> row.fact(List.of(), List.of()))
                        .collect(Collectors.toMap(PieceVersion::piece, Function.identity()));
    }
}
