package org.countersign.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.assessment.DecisionId;
import org.countersign.site.FormKey;
import org.countersign.site.Refusal;
import org.countersign.site.Text;
import org.countersign.verification.Sample.Sampled;

/** Whether the actions of a sample say what has to be done, about what, by when. */
final class RequiredActions {

    private RequiredActions() {}

    static List<Refusal> refusals(SampleForm form, List<Sampled> sampled, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (form.agreed() && !form.actions().isEmpty()) {
            refusals.add(Refusal.invalid(
                    "outcome",
                    "agreed-with-actions",
                    "No sample was recorded: it is either agreed or has actions. Choose \"actions required\", or take"
                            + " the actions out."));
        }
        if (!form.agreed() && form.actions().isEmpty()) {
            refusals.add(Refusal.invalid(
                    "outcome",
                    "no-action",
                    "No sample was recorded: it is not agreed, but asks for nothing. Say for at least one decision what"
                            + " has to be done."));
        }
        if (form.actions().stream().map(SampleForm.Required::id).distinct().count()
                < form.actions().size()) {
            refusals.add(FormKey.twice());
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
            refusals.add(Refusal.invalid(
                    "decision",
                    "not-sampled",
                    "No sample was recorded: an action is about a decision that is not in the sample. Choose one of the"
                            + " decisions you looked at."));
        }
        if (Text.passage(action.required()).isEmpty()) {
            refusals.add(Refusal.invalid(
                    "required",
                    "action-empty",
                    "No sample was recorded: an action does not say what has to be done. Write it in a sentence the"
                            + " assessor can act on."));
        }
        if (action.dueOn() == null || action.dueOn().isBefore(today)) {
            refusals.add(Refusal.invalid(
                    "due",
                    "due-in-the-past",
                    "No sample was recorded: an action has no date due, or one in the past. Give today's date or a later"
                            + " one."));
        }
        return refusals;
    }
}
