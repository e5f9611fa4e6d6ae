package org.countersign.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One claim as it was made. */
@Entity
@Immutable
@Recorded("claim")
@Table(name = "portfolio_claim")
class ClaimRow extends FactRow<Claim> {

    protected ClaimRow() {}

    ClaimRow(Claim claim) {
        super(claim.id().value(), claim);
    }

    static List<Claim> in(EnrolmentIds enrolments) {
        return facts(
                ClaimRow.class,
                enrolments.are("fact.enrolment") + " order by fact.claimedAt, fact.criterion, id",
                enrolments.ids());
    }

    static List<Claim> on(PieceId piece) {
        return facts(
                ClaimRow.class,
                "fact.piece = ?1 order by fact.version, fact.claimedAt, fact.enrolment, fact.criterion",
                piece);
    }

    static Map<EnrolmentId, Instant> lastIn(EnrolmentIds enrolments) {
        return getEntityManager()
                .createQuery(
                        "select fact.enrolment, max(fact.claimedAt) from ClaimRow where "
                                + enrolments.are("fact.enrolment") + " group by fact.enrolment",
                        Object[].class)
                .setParameter(1, enrolments.ids())
                .getResultStream()
                .collect(Collectors.toMap(found -> (EnrolmentId) found[0], found -> (Instant) found[1]));
    }

    static Map<PieceId, Long> countOn(List<PieceId> pieces) {
        return pieces.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select fact.piece, count(distinct concat(cast(fact.enrolment as string), fact.criterion))"
                                        + " from ClaimRow where fact.piece in ?1 group by fact.piece",
                                Object[].class)
                        .setParameter(1, pieces)
                        .getResultStream()
                        .collect(Collectors.toMap(found -> (PieceId) found[0], found -> (Long) found[1]));
    }
}
