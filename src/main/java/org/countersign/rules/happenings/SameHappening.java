package org.countersign.rules.happenings;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.UnitFacts.Version;

/** Numbers the happenings of a unit: two occasions that are not distinct get the same number. */
public final class SameHappening {

    private final Counting counting;
    private final Map<UUID, Occasion> lastSaid = new HashMap<>();
    private final Map<Happening, Integer> numbers = new HashMap<>();

    /** @param accepted versions of which something was judged as met: what they say of a happening counts for all */
    public SameHappening(Counting counting, Collection<Version> accepted) {
        this.counting = counting;
        if (counting != Counting.AS_TYPED) {
            accepted.stream()
                    .sorted(Comparator.comparingInt(Version::number))
                    .flatMap(version -> version.occasions().stream())
                    .forEach(occasion -> lastSaid.put(occasion.happening(), occasion));
        }
    }

    public List<Counted> number(List<Occasion> occasions) {
        return occasions.stream().map(this::number).toList();
    }

    private Counted number(Occasion occasion) {
        Happening happening = Happening.of(lastSaid.getOrDefault(occasion.happening(), occasion), counting);
        Integer known = numbers.putIfAbsent(happening, numbers.size());
        return new Counted(occasion, happening, known == null ? numbers.size() - 1 : known);
    }
}
