package org.countersign.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceId;
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

    /**
     * The beginning of a query in HQL for something that lies on the pieces claimed in some enrolments, {@code p.piece}. A
     * condition "in (select …)" is asked anew for every row by H2 where the transaction itself has written before.
     */
    static String claimedIn(EnrolmentIds enrolments) {
        return " from (select distinct c.fact.piece as piece from ClaimRow c where "
                + enrolments.are("c.fact.enrolment") + ") p ";
    }

    static List<Claim> on(PieceId piece) {
        return facts(
                ClaimRow.class,
                "fact.piece = ?1 order by fact.version, fact.claimedAt, fact.enrolment, fact.criterion",
                piece);
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
