package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.assessment.DecisionId;
import org.countersign.assessment.Judging.Verdict;
import org.countersign.portfolio.ClaimId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Answer;
import org.countersign.site.FormKey;
import org.countersign.site.Readings;
import org.countersign.site.Text;
import org.countersign.site.TypedDate;

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
    record Decided(LocalDate judgedOn, List<Verdict> verdicts) {}

    Answer<Decided> read(List<PieceView.Claimed> claims) {
        Readings readings = new Readings();
        Optional<FormKey> formKey = readings.take(FormKey.of(key));
        Optional<LocalDate> date = readings.take(TypedDate.read("judgedOn", judgedOn));
        return readings.answer(() -> new Decided(
                date.orElseThrow(),
                claims.stream()
                        .flatMap(claim -> verdict(formKey.orElseThrow(), claim.id()).stream())
                        .toList()));
    }

    private Optional<Verdict> verdict(FormKey formKey, String claim) {
        return outcomeOf(claim).map(outcome -> {
            boolean met = outcome == Outcome.MET;
            String own = Text.passage(feedbackOn(claim));
            return new Verdict(
                    new DecisionId(onceOnly(formKey, claim)),
                    new ClaimId(UUID.fromString(claim)),
                    supersedes(claim),
                    outcome,
                    // Ticked before NOT YET was chosen; they are confirmed together with MET only.
                    met ? new TreeSet<>(typed.getOrDefault("contexts-" + claim, new ArrayList<>())) : new TreeSet<>(),
                    own.isEmpty() ? feedback : own);
        });
    }

    private Optional<Outcome> outcomeOf(String claim) {
        return switch (outcome(claim)) {
            case "MET" -> Optional.of(Outcome.MET);
            case "NOT_YET" -> Optional.of(Outcome.NOT_YET);
            default -> Optional.empty();
        };
    }

    private Optional<DecisionId> supersedes(String claim) {
        try {
            return Optional.of(new DecisionId(UUID.fromString(first("supersedes-" + claim))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The id of the one decision that this form records about one of its subjects, however often it is sent. */
    static UUID onceOnly(FormKey key, String subject) {
        return UUID.nameUUIDFromBytes((key + " " + subject).getBytes(StandardCharsets.UTF_8));
    }
}
