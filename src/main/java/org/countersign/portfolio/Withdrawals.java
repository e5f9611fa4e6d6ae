package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.Withdrawal;
import org.countersign.rules.refusals.Refusals;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/** Evidence taken back by its learner while nobody has judged it. */
@ApplicationScoped
public class Withdrawals {

    private final Turns turns;
    private final Decisions decisions;
    private final Journal journal;
    private final CentreClock clock;

    Withdrawals(Turns turns, Decisions decisions, Journal journal, CentreClock clock) {
        this.turns = turns;
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param unread the key of the form; the same again gives the same withdrawal */
    @Transactional
    public Answer<Withdrawal> withdraw(Actor actor, PieceId id, Unread<FormKey> unread) {
        return Answer.found(Pieces.own(actor, id).filter(piece -> Versions.latestNumber(id) > 0))
                .then(piece -> unread.read().then(key -> withdraw(actor, key.value(), piece)));
    }

    private Answer<Withdrawal> withdraw(Actor actor, UUID id, Piece piece) {
        List<EnrolmentId> claimedIn = enrolmentsOf(piece.id());
        turns.take(claimedIn);
        Optional<Withdrawal> before = WithdrawalRow.of(piece.id());
        if (before.isPresent()) {
            return before.get().id().equals(id)
                    ? Answer.done(before.get())
                    : Answer.refused(Pieces.refusedAsWithdrawn(piece));
        }
        return decisions
                .closed(claimedIn)
                .or(() -> judged(piece))
                .<Answer<Withdrawal>>map(Answer::refused)
                .orElseGet(() -> Answer.done(record(actor, new Withdrawal(id, piece.id(), clock.now()))));
    }

    private Optional<Refusal> judged(Piece piece) {
        return Refusals.withdraw(piece.reference(), false, decisions.judged(piece.id()))
                .map(RefusedByRule::of);
    }

    private Withdrawal record(Actor actor, Withdrawal withdrawal) {
        journal.record(Doer.person(actor.id().value()), clock.today(), new WithdrawalRow(withdrawal));
        return withdrawal;
    }

    private static List<EnrolmentId> enrolmentsOf(PieceId piece) {
        return ClaimRow.on(piece).stream().map(Claim::enrolment).distinct().toList();
    }
}
