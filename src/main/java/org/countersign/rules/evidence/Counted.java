package org.countersign.rules.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.standards.Setting;

/**
 * An occasion that is performance evidence, and which happening of the unit it records. Two occasions are one happening
 * when date, setting and customers are the same, whichever pieces or versions record them.
 *
 * @param happening from 0, numbered within the unit
 */
record Counted(Occasion occasion, int happening) {

    /** What two occasions have in common when they are not distinct. */
    record Happening(LocalDate from, LocalDate to, Optional<Setting> setting, Set<String> customers) {}

    /** @param numbers of the happenings met so far; grows */
    static List<Counted> number(List<Occasion> occasions, Map<Happening, Integer> numbers) {
        return occasions.stream()
                .map(occasion -> {
                    Happening happening =
                            new Happening(occasion.from(), occasion.to(), occasion.setting(), occasion.customers());
                    Integer known = numbers.putIfAbsent(happening, numbers.size());
                    return new Counted(occasion, known == null ? numbers.size() - 1 : known);
                })
                .toList();
    }
}
