package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Running text of a standard under its printed heading (Overview, Unit Summary), paragraph by paragraph. */
public record Passage(String heading, @JsonIgnore List<String> paragraphs) {

    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }

    @JsonCreator
    static Passage read(String heading, Paragraphs text) {
        return new Passage(heading, text.each());
    }

    @JsonProperty
    Paragraphs text() {
        return new Paragraphs(paragraphs);
    }
}
