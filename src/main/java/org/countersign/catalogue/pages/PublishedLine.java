package org.countersign.catalogue.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.catalogue.ReviewDate;
import org.countersign.standards.Published;

/**
 * One printed detail of a standard under its label.
 *
 * @param remark ours, about what is printed; empty where there is nothing to remark
 */
record PublishedLine(String label, String printed, Optional<String> remark) {

    /** In the order a publisher prints them; what was not printed has no line. */
    static List<PublishedLine> of(Published published, LocalDate today, CatalogueWords words) {
        List<PublishedLine> lines = new ArrayList<>();
        add(lines, words.publishedTitle(), published.title());
        add(lines, words.urn(), published.urn());
        add(lines, words.unitCode(), published.unitCode());
        add(lines, words.nosReference(), published.nosReference());
        add(lines, words.version(), published.version());
        add(lines, words.approvedOn(), published.approvedOn());
        published
                .reviewDate()
                .ifPresent(printed -> lines.add(new PublishedLine(
                        words.reviewDate(),
                        printed,
                        ReviewDate.of(printed).map(date -> words.review(date.on(today))))));
        add(lines, words.validity(), published.validity());
        if (!published.originalUrns().isEmpty()) {
            add(lines, words.originalUrn(), Optional.of(String.join(", ", published.originalUrns())));
        }
        published.others().forEach(other -> add(lines, other.label(), Optional.of(other.text())));
        return List.copyOf(lines);
    }

    private static void add(List<PublishedLine> lines, String label, Optional<String> printed) {
        printed.ifPresent(text -> lines.add(new PublishedLine(label, text, Optional.empty())));
    }
}
