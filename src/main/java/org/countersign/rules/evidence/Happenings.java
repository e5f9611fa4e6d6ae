package org.countersign.rules.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.happenings.Counted;
import org.countersign.rules.happenings.Happening;

/**
 * The distinct occasions in performance evidence of a unit, each with the evidence that records it. Where no customer's
 * code is given, a happening has one customer nobody can tell from others.
 */
final class Happenings {

    private record Sighting(Submitted evidence, Counted counted) {

        Happening happening() {
            return counted.happening();
        }
    }

    private final Map<Integer, List<Sighting>> sightings = new TreeMap<>();

    Happenings(Collection<Submitted> evidence) {
        for (Submitted one : evidence) {
            for (Counted counted : one.counted()) {
                sightings
                        .computeIfAbsent(counted.number(), first -> new ArrayList<>())
                        .add(new Sighting(one, counted));
            }
        }
    }

    /** With those in more evidence. */
    Happenings and(Collection<Submitted> more) {
        Happenings together = new Happenings(more);
        sightings.forEach((number, seen) -> together.sightings
                .computeIfAbsent(number, first -> new ArrayList<>())
                .addAll(0, seen));
        return together;
    }

    int count() {
        return sightings.size();
    }

    Extent extent() {
        if (sightings.isEmpty()) {
            return Extent.NOTHING;
        }
        List<Happening> distinct =
                sightings.values().stream().map(seen -> seen.get(0).happening()).toList();
        Optional<LocalDate> first = distinct.stream().map(Happening::from).min(Comparator.naturalOrder());
        Optional<LocalDate> last = distinct.stream().map(Happening::to).max(Comparator.naturalOrder());
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first.orElseThrow(), last.orElseThrow())) + 1;
        return new Extent(distinct.size(), customers(distinct), first, last, days);
    }

    private static int customers(List<Happening> distinct) {
        Set<String> known = new HashSet<>();
        int unknown = 0;
        for (Happening happening : distinct) {
            known.addAll(happening.customers());
            unknown += happening.customers().isEmpty() ? 1 : 0;
        }
        return known.size() + unknown;
    }

    /** References of the evidence for happenings of which no record is as wanted. */
    List<String> without(Predicate<Occasion> wanted) {
        List<Submitted> lacking = sightings.values().stream()
                .filter(seen -> seen.stream()
                        .map(Sighting::counted)
                        .map(Counted::occasion)
                        .noneMatch(wanted))
                .flatMap(seen -> seen.stream().map(Sighting::evidence))
                .toList();
        return References.of(lacking, Submitted::reference);
    }
}
