package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.assessment.Judging.Judge;
import org.countersign.assessment.Judging.Verdict;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Text;

/** The judging form as it was typed: one key for all of it, and for each claim an outcome, contexts and feedback. */
@TemplateData
record JudgingForm(String key, String judgedOn, String feedback, Map<String, List<String>> typed) {

    static JudgingForm fresh(LocalDate today) {
        return new JudgingForm(FormKey.fresh().toString(), today.toString(), "", Map.of());
    }

    static JudgingForm of(MultivaluedMap<String, String> sent) {
        return new JudgingForm(
                sent.getFirst(FormKey.FIELD),
                sent.getFirst("judgedOn"),
                sent.getFirst("feedback"),
                new HashMap<>(sent));
    }

    /** Whether it came back, so that what was typed in it has to stand somewhere. */
    public boolean sent() {
        return !typed.isEmpty();
    }

    public String outcome(String claim) {
        return first("outcome-" + claim);
    }

    public String feedbackOn(String claim) {
        return first("feedback-" + claim);
    }

    public boolean confirms(String claim, String context) {
        return typed.getOrDefault("contexts-" + claim, List.of()).contains(context);
    }

    private String first(String name) {
        List<String> values = typed.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    /** What was decided, for the claims that anything was decided about. */
    Answer<Judge> read() {
        return Judge.read(judgedOn, FormKey.of(key).then(this::verdicts));
    }

    private Answer<List<Verdict>> verdicts(FormKey formKey) {
        return Readings.each(typed.getOrDefault("claim", List.of()).stream()
                .distinct()
                .filter(claim -> !outcome(claim).isEmpty())
                .map(claim -> verdict(formKey, claim)));
    }

    private Answer<Verdict> verdict(FormKey formKey, String claim) {
        String own = Text.passage(feedbackOn(claim));
        return Answer.found(id(claim))
                .then(judged -> Verdict.read(
                        onceOnly(formKey, claim),
                        judged,
                        id(first("supersedes-" + claim)).orElse(null),
                        outcome(claim),
                        // Ticked before NOT YET was chosen; they are confirmed together with MET only.
                        new TreeSet<>(
                                outcome(claim).equals(Outcome.MET.name())
                                        ? typed.getOrDefault("contexts-" + claim, List.of())
                                        : List.of()),
                        own.isEmpty() ? feedback : own));
    }

    private static Optional<UUID> id(String sent) {
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The id of the one decision that this form records about one of its subjects, however often it is sent. */
    static UUID onceOnly(FormKey key, String subject) {
        return UUID.nameUUIDFromBytes((key + " " + subject).getBytes(StandardCharsets.UTF_8));
    }
}
