package org.countersign.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;

/** Everything the internal verifier did in one enrolment, each list in the order it was recorded. */
public record Checks(
        List<Sample> samples, List<Action> actions, List<ActionResponse> responses, List<ActionClearance> clearances) {

    public Checks {
        samples = List.copyOf(samples);
        actions = List.copyOf(actions);
        responses = List.copyOf(responses);
        clearances = List.copyOf(clearances);
    }

    static final Checks NONE = new Checks(List.of(), List.of(), List.of(), List.of());

    /** Of the checks of several enrolments, those of one. */
    Checks in(EnrolmentId enrolment) {
        List<Action> raised = actions.stream()
                .filter(action -> action.enrolment().equals(enrolment))
                .toList();
        Set<UUID> ids = raised.stream().map(Action::id).collect(Collectors.toSet());
        return new Checks(
                samples.stream()
                        .filter(sample -> sample.enrolment().equals(enrolment))
                        .toList(),
                raised,
                responses.stream()
                        .filter(response -> ids.contains(response.action()))
                        .toList(),
                clearances.stream()
                        .filter(clearance -> ids.contains(clearance.action()))
                        .toList());
    }

    public Optional<Sample> latest() {
        return samples.stream().max(Comparator.comparing(Sample::recordedAt));
    }

    public List<Action> open() {
        return actions.stream()
                .filter(action -> clearance(action.id()).isEmpty())
                .toList();
    }

    public Optional<ActionClearance> clearance(UUID action) {
        return clearances.stream()
                .filter(clearance -> clearance.action().equals(action))
                .findFirst();
    }

    public List<ActionResponse> responses(UUID action) {
        return responses.stream()
                .filter(response -> response.action().equals(action))
                .toList();
    }
}
