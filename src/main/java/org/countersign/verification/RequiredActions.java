package org.countersign.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.verification.Sample.Sampled;

/** Whether the actions of a sample say what has to be done, about what, by when. */
final class RequiredActions {

    private RequiredActions() {}

    static List<Refusal> refusals(SampleForm form, List<Sampled> sampled, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (form.agreed() && !form.actions().isEmpty()) {
            refusals.add(SampleRefusal.AGREED_WITH_ACTIONS.refusal());
        }
        if (!form.agreed() && form.actions().isEmpty()) {
            refusals.add(SampleRefusal.NO_ACTION.refusal());
        }
        if (form.actions().stream().map(SampleForm.Required::id).distinct().count()
                < form.actions().size()) {
            refusals.add(FormKey.twice());
        }
        if (form.actions().stream()
                .anyMatch(action -> ActionRow.withId(action.id()).isPresent())) {
            refusals.add(FormKey.taken());
        }
        Set<DecisionId> decisions = sampled.stream().map(Sampled::decision).collect(Collectors.toSet());
        for (SampleForm.Required action : form.actions()) {
            refusals.addAll(refusals(action, decisions, today));
        }
        return refusals;
    }

    private static List<Refusal> refusals(SampleForm.Required action, Set<DecisionId> decisions, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (!decisions.contains(action.decision())) {
            refusals.add(RequiredActionRefusal.NOT_SAMPLED.refusal());
        }
        if (action.dueOn().isBefore(today)) {
            refusals.add(RequiredActionRefusal.DUE_IN_THE_PAST.refusal());
        }
        return refusals;
    }
}
