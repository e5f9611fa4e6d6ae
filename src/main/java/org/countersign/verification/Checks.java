package org.countersign.verification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.Access;
import org.countersign.rules.Capacity;

/** Everything the internal verifier did in one enrolment, each list in the order it was recorded. */
public record Checks(
        List<Sample> samples, List<Action> actions, List<ActionResponse> responses, List<ActionClearance> clearances) {

    public Checks {
        samples = List.copyOf(samples);
        actions = List.copyOf(actions);
        responses = List.copyOf(responses);
        clearances = List.copyOf(clearances);
    }

    /** Verifiers and those who judge see them, the learner never. */
    static boolean shownTo(Access reader) {
        return reader.judges() || reader.is(Capacity.INTERNAL_VERIFIER);
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
