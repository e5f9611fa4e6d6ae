package org.countersign.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.text.Prose;

/**
 * A criterion as a record shows it.
 *
 * @param item whether it completes the criterion before it, where it is signed off
 * @param text as it stands in the file of the standard
 * @param note printed to be read with it
 * @param optional whether the unit can do without it, whatever else of its group is met
 * @param standing in words ("Met", "Not yet met")
 * @param evidence references of the pieces it rests on ({@code E03}), in their order, with the version where it was
 *     judged on an earlier one
 * @param contexts short labels of those it was shown in
 */
public record RecordedCriterion(
        @JsonProperty("code") String code,
        @JsonProperty("text") String text,

        @JsonProperty("item") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean item,

        @JsonProperty("note") @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<String> note,

        @JsonProperty("optional") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean optional,

        @JsonProperty("standing") String standing,
        @JsonProperty("evidence") List<String> evidence,
        @JsonProperty("contexts") List<String> contexts,
        @JsonProperty("signedOff") Optional<SignedOff> signedOff) {

    public RecordedCriterion {
        evidence = List.copyOf(evidence);
        contexts = List.copyOf(contexts);
    }

    /** One that stands for itself. */
    public RecordedCriterion(
            String code,
            String text,
            String standing,
            List<String> evidence,
            List<String> contexts,
            Optional<SignedOff> signedOff) {
        this(code, text, false, Optional.empty(), false, standing, evidence, contexts, signedOff);
    }

    /** The text as it is set, with its paragraphs and lists. */
    public Prose wording() {
        return Prose.of(text);
    }

    public Prose noteWording() {
        return Prose.of(note.orElse(""));
    }

    RecordedCriterion blank() {
        return new RecordedCriterion(code, text, item, note, optional, "", List.of(), List.of(), Optional.empty());
    }

    /** @param assessor the name, with the countersigner's after it where there was one */
    public record SignedOff(
            @JsonProperty("assessor") String assessor,
            @JsonProperty("on") LocalDate on) {}
}
