package org.countersign.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Criteria under one heading, as in the standard.
 *
 * @param element code and title of the element they belong to, as printed; modern standards have none
 * @param language the tag of the one it is written in; empty where it is not said
 * @param asked how many of them are asked for, in words; empty where all are
 * @param contexts short labels of the circumstances these criteria may be shown in; empty where none are declared
 */
public record Group(
        @JsonProperty("element") Optional<String> element,
        @JsonProperty("heading") String heading,
        @JsonProperty("leadIn") String leadIn,

        @JsonProperty("language") @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<String> language,

        @JsonProperty("asked") @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<String> asked,

        @JsonProperty("contexts") List<String> contexts,
        @JsonProperty("criteria") List<RecordedCriterion> criteria) {

    /** One whose criteria are all asked for. */
    public Group(
            Optional<String> element,
            String heading,
            String leadIn,
            List<String> contexts,
            List<RecordedCriterion> criteria) {
        this(element, heading, leadIn, Optional.empty(), Optional.empty(), contexts, criteria);
    }

    private static final int NARROWEST = 13;
    private static final int WIDEST = 36;

    public Group {
        contexts = List.copyOf(contexts);
        criteria = List.copyOf(criteria);
    }

    /** Millimetres that the longest code takes, so that none breaks over two lines, up to a fifth of the page. */
    public int codeColumn() {
        int longest = criteria.stream()
                .mapToInt(criterion -> criterion.code().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, 3 + 2 * longest));
    }

    /** What it is found under: its element where it has one. */
    public String title() {
        return element.orElse(heading);
    }

    Group blank() {
        return new Group(
                element,
                heading,
                leadIn,
                language,
                asked,
                contexts,
                criteria.stream().map(RecordedCriterion::blank).toList());
    }
}
