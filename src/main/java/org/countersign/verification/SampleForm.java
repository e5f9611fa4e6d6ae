package org.countersign.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.signing.SignedState;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Text;
import org.countersign.site.answers.TypedDate;
import org.countersign.site.lists.Choice;

/**
 * What a verifier says about a sample.
 *
 * @param id made by the form; the same id again gives the same sample
 * @param criteria codes of the criteria looked at
 * @param seen digest of the state the verifier was shown
 * @param actions required; none where the sample is agreed
 */
public record SampleForm(
        UUID id,
        Sample.Kind kind,
        List<String> criteria,
        List<PieceId> pieces,
        boolean agreed,
        String comments,
        String seen,
        List<Required> actions) {

    public SampleForm {
        criteria = List.copyOf(criteria);
        pieces = List.copyOf(pieces);
        comments = Text.passage(comments);
        actions = List.copyOf(actions);
    }

    public static Answer<SampleForm> read(
            String key,
            String seen,
            String kind,
            List<String> criteria,
            Answer<List<PieceId>> pieces,
            String outcome,
            String comments,
            Answer<List<Required>> actions) {
        Readings readings = new Readings();
        Optional<FormKey> formKey = readings.take(FormKey.of(key));
        Optional<Sample.Kind> readKind = readings.take(kind(kind));
        Optional<Boolean> agreed = readings.take(agreed(outcome));
        Optional<List<PieceId>> readPieces = readings.take(pieces);
        Optional<String> state = readings.take(SignedState.seen(seen));
        Optional<List<Required>> required = readings.take(actions);
        return readings.answer(() -> new SampleForm(
                formKey.orElseThrow().value(),
                readKind.orElseThrow(),
                criteria,
                readPieces.orElseThrow(),
                agreed.orElseThrow(),
                comments,
                state.orElseThrow(),
                required.orElseThrow()));
    }

    private static Answer<Sample.Kind> kind(String sent) {
        return Choice.among(Sample.Kind.values(), sent)
                .map(Answer::done)
                .orElseGet(() -> Answer.refused(SampleRefusal.KIND_MISSING.refusal()));
    }

    static Answer<Boolean> agreed(String outcome) {
        return switch (outcome == null ? "" : outcome) {
            case SampleTyped.AGREED, "agreed" -> Answer.done(true);
            case SampleTyped.ACTIONS, "actions" -> Answer.done(false);
            default -> Answer.refused(SampleRefusal.OUTCOME_MISSING.refusal());
        };
    }

    /**
     * @param id made by the form
     * @param decision one of those sampled
     */
    public record Required(UUID id, DecisionId decision, String required, LocalDate dueOn) {

        public Required {
            required = Text.passage(required);
        }

        public static Answer<Required> read(String key, UUID decision, String required, String due) {
            Readings readings = new Readings();
            Optional<FormKey> id = readings.take(FormKey.of(key));
            Optional<UUID> about = readings.take(RequiredActionRefusal.DECISION_MISSING.unlessGiven(decision));
            Optional<LocalDate> date = readings.take(TypedDate.read("due", due));
            Optional<String> what = readings.take(
                    Text.passage(required).isEmpty()
                            ? Answer.refused(RequiredActionRefusal.ACTION_EMPTY.refusal())
                            : Answer.done(required));
            return readings.answer(() -> new Required(
                    id.orElseThrow().value(),
                    new DecisionId(about.orElseThrow()),
                    what.orElseThrow(),
                    date.orElseThrow()));
        }
    }
}
