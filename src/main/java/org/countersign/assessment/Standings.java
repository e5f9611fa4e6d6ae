package org.countersign.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.rules.UnitFacts.Standing;

/** How far each decision counts, from what was answered to it since. */
final class Standings {

    private final Map<DecisionId, Countersignature> answers = new HashMap<>();
    private final Set<DecisionId> reopened;

    Standings(Collection<Countersignature> answers, Set<DecisionId> reopened) {
        answers.forEach(answer -> this.answers.put(answer.decision(), answer));
        this.reopened = reopened;
    }

    Standings(Decisions decisions, Set<DecisionId> reopened) {
        this(decisions.countersignatures(), reopened);
    }

    Standing of(Judgement judgement) {
        return of(judgement.id(), judgement.provisional());
    }

    Standing of(SignOff signOff) {
        return of(signOff.id(), signOff.provisional());
    }

    private Standing of(DecisionId decision, boolean provisional) {
        if (reopened.contains(decision)) {
            return Standing.REOPENED;
        }
        if (!provisional) {
            return Standing.FINAL;
        }
        Countersignature answer = answers.get(decision);
        if (answer == null) {
            return Standing.PROVISIONAL;
        }
        return answer.agreed() ? Standing.FINAL : Standing.REJECTED;
    }
}
