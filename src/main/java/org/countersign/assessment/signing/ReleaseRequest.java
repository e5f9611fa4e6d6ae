package org.countersign.assessment.signing;

import java.util.Optional;
import java.util.UUID;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Text;

/**
 * That a unit be let go without a sample.
 *
 * @param id made by the form; the same id again gives the same release
 * @param reason why it was not sampled; stands on the verifier's line in print
 * @param seen digest of the state the person was shown; another state by now is told, not released
 */
public record ReleaseRequest(UUID id, String reason, String seen) {

    static Answer<ReleaseRequest> read(String key, String reason, String seen) {
        Readings readings = new Readings();
        Optional<FormKey> formKey = readings.take(FormKey.of(key));
        Optional<String> words = readings.take(reason(reason));
        Optional<String> state = readings.take(SignedState.seen(seen));
        return readings.answer(
                () -> new ReleaseRequest(formKey.orElseThrow().value(), words.orElseThrow(), state.orElseThrow()));
    }

    private static Answer<String> reason(String typed) {
        String reason = Text.passage(typed);
        return reason.isEmpty() ? Answer.refused(DeclarationRefusal.REASON_MISSING.refusal()) : Answer.done(reason);
    }
}
