package org.countersign.assessment;

import java.util.List;
import java.util.Optional;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;

/**
 * The judgements of one claim: the final one that stands, and the one that waits for the countersigner if any.
 */
record Chain(Optional<Judgement> effective, Optional<Judgement> pending) {

    /** @param judgements in their order */
    static Chain of(List<Judgement> judgements, Standings standings) {
        Optional<Judgement> effective = Optional.empty();
        Optional<Judgement> pending = Optional.empty();
        for (Judgement judgement : judgements) {
            Standing standing = standings.of(judgement);
            switch (standing) {
                case FINAL -> {
                    effective = Optional.of(judgement);
                    pending = Optional.empty();
                }
                case REOPENED -> {
                    effective = Optional.empty();
                    pending = Optional.empty();
                }
                case PROVISIONAL -> pending = Optional.of(judgement);
                case REJECTED -> {
                    // Supersedes nothing: what waited before it waits again.
                }
            }
        }
        return new Chain(effective, pending);
    }

    boolean saysMet() {
        return isMet(effective) || isMet(pending);
    }

    private static boolean isMet(Optional<Judgement> judgement) {
        return judgement.filter(one -> one.outcome() == Outcome.MET).isPresent();
    }
}
