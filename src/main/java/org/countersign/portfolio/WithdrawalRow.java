package org.countersign.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.Withdrawal;
import org.hibernate.annotations.Immutable;

/** One withdrawal as it was recorded. */
@Entity
@Immutable
@Recorded("withdrawal")
@Table(name = "portfolio_withdrawal")
class WithdrawalRow extends FactRow<Withdrawal> {

    protected WithdrawalRow() {}

    WithdrawalRow(Withdrawal withdrawal) {
        super(withdrawal.id(), withdrawal);
    }

    static Optional<Withdrawal> of(PieceId piece) {
        return facts(WithdrawalRow.class, "fact.piece = ?1", piece).stream().findFirst();
    }

    static Set<PieceId> claimedIn(EnrolmentIds enrolments) {
        return getEntityManager()
                .createQuery(
                        "select p.piece" + ClaimRow.claimedIn(enrolments)
                                + "join WithdrawalRow w on w.fact.piece = p.piece",
                        PieceId.class)
                .setParameter(1, enrolments.ids())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    static Set<PieceId> among(List<PieceId> pieces) {
        return pieces.isEmpty() ? Set.of() : pieces(facts(WithdrawalRow.class, "fact.piece in ?1", pieces));
    }

    private static Set<PieceId> pieces(List<Withdrawal> withdrawals) {
        return withdrawals.stream().map(Withdrawal::piece).collect(Collectors.toSet());
    }
}
