package org.countersign.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.standards.Setting;

/**
 * The distinct occasions in accepted evidence. Two are one happening when date, setting and customers are the same,
 * whichever pieces or versions record them; where no customer's code is given, a happening has one customer nobody can
 * tell from others.
 */
final class Happenings {

    private record Happening(LocalDate from, LocalDate to, Optional<Setting> setting, Set<String> customers) {

        static Happening of(Occasion occasion) {
            return new Happening(occasion.from(), occasion.to(), occasion.setting(), occasion.customers());
        }
    }

    private record Sighting(Accepted evidence, Occasion occasion) {}

    private final Map<Happening, List<Sighting>> sightings = new LinkedHashMap<>();

    Happenings(Collection<Accepted> accepted) {
        for (Accepted evidence : accepted) {
            for (Occasion occasion : evidence.occasions()) {
                sightings
                        .computeIfAbsent(Happening.of(occasion), first -> new ArrayList<>())
                        .add(new Sighting(evidence, occasion));
            }
        }
    }

    int count() {
        return sightings.size();
    }

    Extent extent() {
        if (sightings.isEmpty()) {
            return Extent.NOTHING;
        }
        LocalDate first =
                Collections.min(sightings.keySet().stream().map(Happening::from).toList());
        LocalDate last =
                Collections.max(sightings.keySet().stream().map(Happening::to).toList());
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        return new Extent(count(), customers(), Optional.of(first), Optional.of(last), days);
    }

    private int customers() {
        Set<String> known = new HashSet<>();
        int unknown = 0;
        for (Happening happening : sightings.keySet()) {
            known.addAll(happening.customers());
            unknown += happening.customers().isEmpty() ? 1 : 0;
        }
        return known.size() + unknown;
    }

    /** References of the evidence for happenings of which no record is as wanted. */
    List<String> without(Predicate<Occasion> wanted) {
        List<Accepted> lacking = sightings.values().stream()
                .filter(seen -> seen.stream().map(Sighting::occasion).noneMatch(wanted))
                .flatMap(seen -> seen.stream().map(Sighting::evidence))
                .toList();
        return References.of(lacking, Accepted::reference);
    }
}
