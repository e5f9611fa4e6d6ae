package org.countersign.rules.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;

/**
 * What the judgements of one claim come to: the final one that stands, and a trainee's that waits for the countersigner.
 * A provisional judgement supersedes nothing until it is final, and a rejected one never does; one that was reopened goes
 * on superseding, and leaves the claim unjudged.
 */
record JudgementChain(Optional<Judgement> effective, Optional<Judgement> pending) {

    static final JudgementChain UNJUDGED = new JudgementChain(Optional.empty(), Optional.empty());

    /** Two that stand side by side come from a broken import only; then the later decides, and in doubt NOT_YET. */
    private static final Comparator<Judgement> LAST_WORD = Comparator.comparing(Judgement::madeOn)
            .thenComparing(Judgement::outcome)
            .thenComparing(Judgement::id);

    static Map<UUID, JudgementChain> byClaim(Collection<Judgement> judgements) {
        Superseded superseded = Superseded.by(judgements);
        Map<UUID, JudgementChain> chains = new HashMap<>();
        for (Judgement judgement : judgements) {
            chains.merge(judgement.claimId(), superseded.alone(judgement), JudgementChain::join);
        }
        return chains;
    }

    /** By the one that stands. */
    boolean isMet() {
        return effective.filter(judgement -> judgement.outcome() == Outcome.MET).isPresent();
    }

    private JudgementChain join(JudgementChain other) {
        return new JudgementChain(later(effective, other.effective), later(pending, other.pending));
    }

    private static Optional<Judgement> later(Optional<Judgement> one, Optional<Judgement> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return LAST_WORD.compare(one.get(), other.get()) >= 0 ? one : other;
    }

    /** Ids of judgements that a final or reopened one, or one that is not rejected, came after. */
    private record Superseded(Set<UUID> byFinal, Set<UUID> byAny) {

        static Superseded by(Collection<Judgement> judgements) {
            Map<UUID, Judgement> byId = new HashMap<>();
            judgements.forEach(judgement -> byId.put(judgement.id(), judgement));
            Superseded superseded = new Superseded(new HashSet<>(), new HashSet<>());
            for (Judgement judgement : judgements) {
                if (judgement.standing() == Standing.FINAL || judgement.standing() == Standing.REOPENED) {
                    markBefore(judgement, byId, superseded.byFinal);
                }
                if (judgement.standing() != Standing.REJECTED) {
                    markBefore(judgement, byId, superseded.byAny);
                }
            }
            return superseded;
        }

        private static void markBefore(Judgement last, Map<UUID, Judgement> byId, Set<UUID> marked) {
            Optional<UUID> before = last.supersedes();
            // What lies behind a marked judgement is marked already, so long chains are walked once.
            while (before.isPresent() && marked.add(before.get())) {
                before = Optional.ofNullable(byId.get(before.get())).flatMap(Judgement::supersedes);
            }
        }

        JudgementChain alone(Judgement judgement) {
            return switch (judgement.standing()) {
                case FINAL ->
                    byFinal.contains(judgement.id())
                            ? UNJUDGED
                            : new JudgementChain(Optional.of(judgement), Optional.empty());
                case PROVISIONAL ->
                    byAny.contains(judgement.id())
                            ? UNJUDGED
                            : new JudgementChain(Optional.empty(), Optional.of(judgement));
                case REJECTED, REOPENED -> UNJUDGED;
            };
        }
    }
}
