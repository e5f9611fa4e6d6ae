package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Countersigning.Reply;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.refusals.CountersigningRefusal;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Text;

/**
 * The answers to decisions that were shown together, as they were typed: one key for all of them, and for each an answer
 * and feedback.
 *
 * @param shown ids of the decisions that could be answered
 * @param feedback for each that has none of its own
 * @param agreesToRest whether all that are not rejected are agreed
 */
@TemplateData
record CountersigningForm(
        String key, List<String> shown, String feedback, boolean agreesToRest, Map<String, List<String>> typed) {

    static final CountersigningForm NONE = new CountersigningForm("", List.of(), "", false, Map.of());

    static CountersigningForm of(MultivaluedMap<String, String> sent) {
        return new CountersigningForm(
                sent.getFirst(FormKey.FIELD),
                sent.getOrDefault("decision", List.of()).stream().distinct().toList(),
                sent.getFirst("feedback"),
                sent.containsKey("rest"),
                new HashMap<>(sent));
    }

    public String answer(String decision) {
        return first(Reply.field("answer", decision));
    }

    public String feedbackOn(String decision) {
        return first(Reply.field("feedback", decision));
    }

    private String first(String name) {
        List<String> values = typed.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    /** What was answered, for the decisions that anything was answered to. */
    Answer<List<Reply>> read() {
        return FormKey.of(key).then(this::read);
    }

    private Answer<List<Reply>> read(FormKey formKey) {
        try {
            // One id can be written in several ways.
            Map<DecisionId, Reply> replies = new LinkedHashMap<>();
            shown.stream()
                    .flatMap(decision -> reply(formKey, decision).stream())
                    .forEach(reply -> replies.putIfAbsent(reply.decision(), reply));
            return replies.isEmpty() ? Answer.refused(unanswered()) : Answer.done(List.copyOf(replies.values()));
        } catch (IllegalArgumentException notAnId) {
            return Answer.refused(Refusal.notFound());
        }
    }

    private Optional<Reply> reply(FormKey formKey, String decision) {
        DecisionId id = new DecisionId(UUID.fromString(decision));
        String own = Text.passage(feedbackOn(decision));
        return agrees(decision)
                .map(agreed ->
                        new Reply(JudgingForm.onceOnly(formKey, decision), id, agreed, own.isEmpty() ? feedback : own));
    }

    private Optional<Boolean> agrees(String decision) {
        return switch (answer(decision)) {
            case "agree" -> Optional.of(true);
            case "reject" -> Optional.of(false);
            default -> agreesToRest ? Optional.of(true) : Optional.empty();
        };
    }

    private Refusal unanswered() {
        Refusal missing = CountersigningRefusal.ANSWER_MISSING.refusal();
        return shown.isEmpty() ? missing : missing.at(Reply.field("answer", shown.get(0)));
    }
}
