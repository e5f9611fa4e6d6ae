package org.countersign.rules.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts.Occasion;

/** Numbers the happenings of a unit: two occasions that are not distinct get the same number. */
final class SameHappening {

    private final Counting counting;
    private final Map<Happening, Integer> numbers = new HashMap<>();

    SameHappening(Counting counting) {
        this.counting = counting;
    }

    List<Counted> number(List<Occasion> occasions) {
        return occasions.stream().map(this::number).toList();
    }

    private Counted number(Occasion occasion) {
        Happening happening = Happening.of(occasion, counting);
        Integer known = numbers.putIfAbsent(happening, numbers.size());
        return new Counted(occasion, happening, known == null ? numbers.size() - 1 : known);
    }
}
