package org.countersign.verification;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Text;

/** What was typed on the form of a sample, as it was typed. */
@TemplateData
public record SampleTyped(
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

    public static final String AGREED = "AGREED";
    public static final String ACTIONS = "ACTIONS";

    public SampleTyped {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        pieces = pieces == null ? List.of() : List.copyOf(pieces);
        comments = comments == null ? "" : comments;
        required = required == null ? "" : required;
    }

    public static SampleTyped fresh(String seen) {
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

    public Answer<SampleForm> read() {
        return SampleForm.read(key, seen, kind, criteria, readPieces(), outcome, comments, readActions());
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
    private Answer<List<SampleForm.Required>> readActions() {
        if (SampleForm.agreed(outcome).equals(Answer.done(false))) {
            return SampleForm.Required.read(actionKey, readDecision(), required, due)
                    .map(List::of);
        }
        boolean typed = Stream.of(decision, required, due)
                .anyMatch(field -> !Text.line(field).isEmpty());
        return typed ? Answer.refused(SampleRefusal.AGREED_WITH_ACTIONS.refusal()) : Answer.done(List.of());
    }

    /** Null where none was chosen. */
    private UUID readDecision() {
        try {
            return UUID.fromString(decision == null ? "" : decision);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
