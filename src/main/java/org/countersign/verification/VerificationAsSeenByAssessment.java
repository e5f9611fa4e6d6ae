package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.VerificationSoFar;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;

/** Tells the decisions above what the verifier's checks mean for them. */
@ApplicationScoped
class VerificationAsSeenByAssessment implements VerificationSoFar {

    @Override
    public Function<EnrolmentId, Actions> actions(Collection<EnrolmentId> enrolments) {
        EnrolmentIds ids = EnrolmentIds.of(enrolments);
        Map<EnrolmentId, List<Action>> raised =
                ActionRow.in(ids).stream().collect(Collectors.groupingBy(Action::enrolment));
        Set<UUID> cleared = raised.isEmpty()
                ? Set.of()
                : ActionClearanceRow.in(ids).stream()
                        .map(ActionClearance::action)
                        .collect(Collectors.toSet());
        return enrolment -> actions(raised.getOrDefault(enrolment, List.of()), cleared);
    }

    private static Actions actions(List<Action> raised, Set<UUID> cleared) {
        return new Actions(raised.stream().map(Action::decision).collect(Collectors.toSet()), (int)
                raised.stream().filter(action -> !cleared.contains(action.id())).count());
    }

    @Override
    public List<AgreedSample> agreedSamples(EnrolmentId enrolment) {
        return SampleRow.in(EnrolmentIds.of(List.of(enrolment))).stream()
                .filter(Sample::agreed)
                .map(sample -> new AgreedSample(
                        sample.stateDigest(),
                        sample.sampled().stream().map(Sample.Sampled::decision).collect(Collectors.toSet()),
                        sample.by()))
                .toList();
    }
}
