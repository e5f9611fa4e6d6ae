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
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One claim as it was made. */
@Entity
@Immutable
@Table(name = "portfolio_claim")
class ClaimRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "piece_id")
    private UUID pieceId;

    private int version;
    private String criterion;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String locator;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    static ClaimRow of(Claim claim) {
        ClaimRow row = new ClaimRow();
        row.id = claim.id().value();
        row.enrolmentId = claim.enrolment().value();
        row.pieceId = claim.piece().value();
        row.version = claim.version();
        row.criterion = claim.criterion();
        row.locator = claim.locator();
        row.claimedAt = claim.claimedAt();
        return row;
    }

    /** What a fact is made of; a unit's hundreds are read as this, without the cost of keeping watch over entities. */
    record Columns(
            UUID id, UUID enrolmentId, UUID pieceId, int version, String criterion, String locator, Instant claimedAt) {

        Claim toFact() {
            return new Claim(
                    new ClaimId(id),
                    new EnrolmentId(enrolmentId),
                    new PieceId(pieceId),
                    version,
                    criterion,
                    locator,
                    claimedAt);
        }
    }

    static Optional<Claim> withId(UUID id) {
        return facts("id = ?1", id).stream().findFirst();
    }

    static List<Claim> in(EnrolmentIds enrolments) {
        return facts(enrolments.are("enrolmentId") + " order by claimedAt, criterion, id", enrolments.parameter());
    }

    static List<Claim> on(PieceId piece) {
        return facts("pieceId = ?1 order by version, claimedAt, enrolmentId, criterion", piece.value());
    }

    private static List<Claim> facts(String query, Object... arguments) {
        return find(query, arguments).project(Columns.class).stream()
                .map(Columns::toFact)
                .toList();
    }

    static Map<EnrolmentId, Instant> lastIn(EnrolmentIds enrolments) {
        return getEntityManager()
                .createQuery(
                        "select enrolmentId, max(claimedAt) from ClaimRow where " + enrolments.are("enrolmentId")
                                + " group by enrolmentId",
                        Object[].class)
                .setParameter(1, enrolments.parameter())
                .getResultStream()
                .collect(Collectors.toMap(found -> new EnrolmentId((UUID) found[0]), found -> (Instant) found[1]));
    }

    static Map<PieceId, Long> countOn(List<UUID> pieces) {
        return pieces.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select pieceId, count(distinct concat(cast(enrolmentId as string), criterion))"
                                        + " from ClaimRow where pieceId in ?1 group by pieceId",
                                Object[].class)
                        .setParameter(1, pieces)
                        .getResultStream()
                        .collect(Collectors.toMap(found -> new PieceId((UUID) found[0]), found -> (Long) found[1]));
    }
}
