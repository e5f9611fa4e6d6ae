package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

/** The room's facts as the journal has digests of them. */
@ApplicationScoped
class JournalledPortfolios implements Journalled {

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(
                Filing.VERSION, PieceVersion.class,
                Claims.CLAIM, Claim.class,
                Withdrawals.WITHDRAWAL, Withdrawal.class);
    }

    @Override
    public Optional<?> fact(String kind, UUID subject) {
        return switch (kind) {
            case Filing.VERSION -> Versions.withId(subject);
            case Claims.CLAIM -> ClaimRow.withId(subject);
            default -> WithdrawalRow.withId(subject);
        };
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        return Subjects.of(
                switch (kind) {
                    case Filing.VERSION -> VersionRow.class;
                    case Claims.CLAIM -> ClaimRow.class;
                    default -> WithdrawalRow.class;
                },
                after,
                most);
    }
}
