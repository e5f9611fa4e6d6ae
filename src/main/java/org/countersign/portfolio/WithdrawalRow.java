package org.countersign.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentIds;
import org.hibernate.annotations.Immutable;

/** One withdrawal as it was recorded. */
@Entity
@Immutable
@Table(name = "portfolio_withdrawal")
class WithdrawalRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "piece_id")
    private UUID pieceId;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    static WithdrawalRow of(Withdrawal withdrawal) {
        WithdrawalRow row = new WithdrawalRow();
        row.id = withdrawal.id();
        row.pieceId = withdrawal.piece().value();
        row.withdrawnAt = withdrawal.withdrawnAt();
        return row;
    }

    Withdrawal toFact() {
        return new Withdrawal(id, new PieceId(pieceId), withdrawnAt);
    }

    static Optional<Withdrawal> withId(UUID id) {
        Optional<WithdrawalRow> row = findByIdOptional(id);
        return row.map(WithdrawalRow::toFact);
    }

    static Optional<Withdrawal> of(PieceId piece) {
        return WithdrawalRow.<WithdrawalRow>find("pieceId", piece.value())
                .firstResultOptional()
                .map(WithdrawalRow::toFact);
    }

    static Set<PieceId> claimedIn(EnrolmentIds enrolments) {
        return WithdrawalRow.<WithdrawalRow>list(
                        "pieceId in (select c.pieceId from ClaimRow c where " + enrolments.are("c.enrolmentId") + ")",
                        enrolments.parameter())
                .stream()
                .map(row -> new PieceId(row.pieceId))
                .collect(Collectors.toSet());
    }

    static Set<PieceId> among(List<UUID> pieces) {
        return pieces.isEmpty()
                ? Set.of()
                : WithdrawalRow.<WithdrawalRow>list("pieceId in ?1", pieces).stream()
                        .map(row -> new PieceId(row.pieceId))
                        .collect(Collectors.toSet());
    }
}
