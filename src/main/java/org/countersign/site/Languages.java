package org.countersign.site;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The languages of this centre. */
@Singleton
@Unremovable
public class Languages {

    private final List<Locale> all;

    Languages(@ConfigProperty(name = "countersign.languages") List<Locale> all) {
        this.all = all;
    }

    /** What is said to nobody in particular, and what is kept as it was said. */
    public Locale ofTheCentre() {
        return all.get(0);
    }

    /** @param acceptLanguage the header of that name */
    Locale askedFor(Optional<String> acceptLanguage) {
        return all.size() == 1
                ? ofTheCentre()
                : acceptLanguage
                        .map(Languages::ranges)
                        .map(ranges -> Locale.lookup(ranges, all))
                        .orElseGet(this::ofTheCentre);
    }

    /** None where the header is no list of languages. */
    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
