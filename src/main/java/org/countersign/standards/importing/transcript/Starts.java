package org.countersign.standards.importing.transcript;

import java.util.Locale;
import java.util.Set;

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

    static boolean begins(Heading heading) {
        return isOverview(heading)
                || heading.name().equals("urn") && !heading.rest().isEmpty()
                || heading.name().equals("title")
                        && heading.printed().toLowerCase(Locale.ROOT).contains("unit");
    }

    static boolean isOverview(Heading heading) {
        return OVERVIEWS.contains(Headings.normal(heading.printed()));
    }
}
