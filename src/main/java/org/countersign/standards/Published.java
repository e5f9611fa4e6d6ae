package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What the publisher printed about a standard, kept as found; nothing is made up where nothing was printed.
 *
 * @param title the published title, if the source has one
 * @param unitCode the awarding body's code of a legacy unit ({@code FE2D 04})
 * @param nosReference the reference of the National Occupational Standard ({@code CFACSC4}, {@code INSCS016})
 * @param reviewDate with its own precision: "2026" is the whole year
 * @param originalUrns standards this one was made from
 * @param others every other printed line, in the printed order (SOC Code, Keywords, …)
 * @param emptySections headings published with nothing under them
 */
public record Published(
        Optional<String> title,
        Optional<String> urn,
        Optional<String> unitCode,
        Optional<String> nosReference,
        Optional<String> version,
        Optional<String> approvedOn,
        Optional<String> reviewDate,
        Optional<String> validity,
        List<String> originalUrns,
        List<Line> others,
        @JsonProperty("published-as-empty") List<String> emptySections) {

    public Published {
        originalUrns = List.copyOf(originalUrns);
        others = List.copyOf(others);
        emptySections = List.copyOf(emptySections);
    }

    /** A printed line with its printed label. */
    public record Line(String label, String text) {}
}
