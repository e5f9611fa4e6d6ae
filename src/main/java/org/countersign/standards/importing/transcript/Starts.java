package org.countersign.standards.importing.transcript;

import java.util.Optional;
import java.util.Set;
import org.countersign.standards.importing.transcript.Headings.Heading;

/** The headings and labels that a standard begins with. */
final class Starts {

    private static final Set<String> OVERVIEWS = Set.of(
            "overview",
            "unit overview",
            "standard overview",
            "unit summary",
            "unit aim",
            "unit aims",
            "unit purpose",
            "trosolwg",
            "about this unit",
            "about this standard",
            "what this unit is about",
            "unit description");

    private Starts() {}

    /** What kind of beginning it is; a document with a second of the same kind holds a second standard. */
    static Optional<String> kind(Heading heading) {
        if (OVERVIEWS.contains(Headings.normal(heading.printed()))) {
            return Optional.of("overview");
        }
        boolean names = heading.name().equals("urn") || heading.name().equals("title");
        return names && !heading.rest().isEmpty() ? Optional.of(heading.name()) : Optional.empty();
    }
}
