package org.countersign.assessment;

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
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.portfolio.PieceId;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One referral as it was recorded. */
@Entity
@Immutable
@Table(name = "assessment_referral")
class ReferralRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "piece_id")
    private UUID pieceId;

    private int version;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String missing;

    @Column(name = "referred_by")
    private UUID referredBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static ReferralRow of(Referral referral) {
        ReferralRow row = new ReferralRow();
        row.id = referral.id();
        row.enrolmentId = referral.enrolment().value();
        row.pieceId = referral.piece().value();
        row.version = referral.version();
        row.missing = referral.missing();
        row.referredBy = referral.by().value();
        row.recordedAt = referral.recordedAt();
        return row;
    }

    Referral toFact() {
        return new Referral(
                id,
                new EnrolmentId(enrolmentId),
                new PieceId(pieceId),
                version,
                missing,
                new PersonId(referredBy),
                recordedAt);
    }

    static Optional<ReferralRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    static List<Referral> in(EnrolmentIds enrolments) {
        return ReferralRow.<ReferralRow>list(
                        enrolments.are("enrolmentId") + " order by recordedAt, id", enrolments.parameter())
                .stream()
                .map(ReferralRow::toFact)
                .toList();
    }

    static List<ReferralRow> on(PieceId piece) {
        return list("pieceId = ?1 order by recordedAt, id", piece.value());
    }

    static boolean existsOn(PieceId piece, int version) {
        return count("pieceId = ?1 and version = ?2", piece.value(), version) > 0;
    }
}
