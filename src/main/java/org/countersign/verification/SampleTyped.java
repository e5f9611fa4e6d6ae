package org.countersign.verification;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.assessment.DecisionId;
import org.countersign.portfolio.PieceId;
import org.countersign.site.Answer;
import org.countersign.site.Choice;
import org.countersign.site.FormKey;
import org.countersign.site.Readings;
import org.countersign.site.Text;
import org.countersign.site.TypedDate;

/** What was typed on the form of a sample, as it was typed. */
@TemplateData
record SampleTyped(
        String key,
        String seen,
        String kind,
        List<String> criteria,
        List<String> pieces,
        String outcome,
        String comments,
        String actionKey,
        String decision,
        String required,
        String due) {

    static final String AGREED = "AGREED";
    static final String ACTIONS = "ACTIONS";

    SampleTyped {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        pieces = pieces == null ? List.of() : List.copyOf(pieces);
        comments = comments == null ? "" : comments;
        required = required == null ? "" : required;
    }

    static SampleTyped fresh(String seen) {
        return new SampleTyped(
                FormKey.fresh().toString(),
                seen,
                "",
                List.of(),
                List.of(),
                "",
                "",
                FormKey.fresh().toString(),
                "",
                "",
                "");
    }

    /** The key and the form, or everything that cannot be read. */
    Answer<SampleForm> read() {
        Readings readings = new Readings();
        Optional<Sample.Kind> readKind = readings.take(readKind(kind));
        Optional<Boolean> agreed = readings.take(readOutcome(outcome));
        Optional<List<PieceId>> readPieces = readings.take(readPieces());
        Optional<List<SampleForm.Required>> actions = readings.take(readActions(agreed.orElse(true)));
        return readings.answer(() -> new SampleForm(
                readKind.orElseThrow(),
                criteria,
                readPieces.orElseThrow(),
                agreed.orElseThrow(),
                comments,
                seen,
                actions.orElseThrow()));
    }

    static Answer<Sample.Kind> readKind(String kind) {
        return Choice.among(Sample.Kind.values(), kind)
                .map(Answer::done)
                .orElseGet(() -> Answer.refused(SampleRefusal.KIND_MISSING.refusal()));
    }

    static Answer<Boolean> readOutcome(String outcome) {
        return switch (outcome == null ? "" : outcome) {
            case AGREED, "agreed" -> Answer.done(true);
            case ACTIONS, "actions" -> Answer.done(false);
            default -> Answer.refused(SampleRefusal.OUTCOME_MISSING.refusal());
        };
    }

    private Answer<List<PieceId>> readPieces() {
        try {
            return Answer.done(
                    pieces.stream().map(UUID::fromString).map(PieceId::new).toList());
        } catch (IllegalArgumentException notAnId) {
            return Answer.refused(SampleRefusal.PIECE_UNKNOWN.refusal());
        }
    }

    /** An action that was typed is not dropped without a word where the sample is agreed. */
    private Answer<List<SampleForm.Required>> readActions(boolean agreed) {
        if (!agreed) {
            return readAction();
        }
        boolean typed = Stream.of(decision, required, due)
                .anyMatch(field -> !Text.line(field).isEmpty());
        return typed ? Answer.refused(SampleRefusal.AGREED_WITH_ACTIONS.refusal()) : Answer.done(List.of());
    }

    private Answer<List<SampleForm.Required>> readAction() {
        Readings readings = new Readings();
        Optional<FormKey> id = readings.take(FormKey.of(actionKey));
        Optional<DecisionId> about = readings.take(readDecision());
        Optional<LocalDate> date = readings.take(TypedDate.read("due", due));
        Optional<String> what = readings.take(
                Text.passage(required).isEmpty()
                        ? Answer.refused(RequiredActionRefusal.ACTION_EMPTY.refusal())
                        : Answer.done(required));
        return readings.answer(() -> List.of(new SampleForm.Required(
                id.orElseThrow().value(), about.orElseThrow(), what.orElseThrow(), date.orElseThrow())));
    }

    private Answer<DecisionId> readDecision() {
        try {
            return Answer.done(new DecisionId(UUID.fromString(decision == null ? "" : decision)));
        } catch (IllegalArgumentException notAnId) {
            return Answer.refused(RequiredActionRefusal.DECISION_MISSING.refusal());
        }
    }
}
