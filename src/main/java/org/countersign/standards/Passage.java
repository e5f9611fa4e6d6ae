package org.countersign.standards;

import java.util.List;

/** Running text of a standard under its printed heading (Overview, Unit Summary), paragraph by paragraph. */
public record Passage(String heading, List<String> paragraphs) {

    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }
}
