package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.standards.text.Prose;

/**
 * A section of a standard that is shown and not assessed, under its printed heading (Overview, Behaviours, Glossary).
 *
 * @param paragraphs running text, where it has some
 * @param terms of a glossary
 * @param links to what stands elsewhere
 * @param afterCriteria whether it is printed behind the criteria
 */
@JsonPropertyOrder({"heading", "text", "terms", "links", "afterCriteria"})
public record Passage(
        String heading,
        @JsonIgnore List<String> paragraphs,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Term> terms,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Link> links,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean afterCriteria) {

    public Passage {
        paragraphs = List.copyOf(paragraphs);
        terms = List.copyOf(terms);
        links = List.copyOf(links);
    }

    /** Running text before the criteria. */
    public Passage(String heading, List<String> paragraphs) {
        this(heading, paragraphs, List.of(), List.of(), false);
    }

    /** A word that the publisher explains. */
    public record Term(String term, Prose meaning) {

        /** Whether it stands in a text, as a word of its own or in the plural. */
        boolean standsIn(String text) {
            return Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "s?(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text)
                    .find();
        }
    }

    /** @param address on the web */
    public record Link(String text, String address) {}

    @JsonCreator
    static Passage read(
            String heading, Optional<Paragraphs> text, List<Term> terms, List<Link> links, boolean afterCriteria) {
        return new Passage(heading, text.map(Paragraphs::each).orElse(List.of()), terms, links, afterCriteria);
    }

    @JsonProperty
    Optional<Paragraphs> text() {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new Paragraphs(paragraphs));
    }

    /** The running text as it is shown. */
    public Prose prose() {
        return Prose.of(String.join("\n\n", paragraphs));
    }
}
