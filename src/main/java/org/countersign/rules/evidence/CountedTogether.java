package org.countersign.rules.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.rules.Notice.CountedAsOne;
import org.countersign.rules.happenings.Counted;
import org.countersign.rules.happenings.Happening;

/** Finds the happenings that more than one piece tells of, which are one occasion however many pieces there are. */
final class CountedTogether {

    private static final Comparator<CountedAsOne> BY_DAY =
            Comparator.comparing(CountedAsOne::on).thenComparing(one -> String.join(" ", one.evidence()));

    private record Told(String reference, Happening happening) {}

    private CountedTogether() {}

    static List<CountedAsOne> in(Stream<Submitted> claims) {
        Map<Integer, List<Told>> happenings = new TreeMap<>();
        claims.forEach(claim -> {
            for (Counted counted : claim.counted()) {
                happenings
                        .computeIfAbsent(counted.number(), first -> new ArrayList<>())
                        .add(new Told(claim.reference(), counted.happening()));
            }
        });
        return happenings.values().stream()
                .map(CountedTogether::one)
                .filter(one -> one.evidence().size() > 1)
                .sorted(BY_DAY)
                .toList();
    }

    private static CountedAsOne one(Collection<Told> told) {
        LocalDate on = told.stream()
                .map(one -> one.happening().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int customers = told.stream()
                .mapToInt(one -> one.happening().customers().size())
                .min()
                .orElse(0);
        return new CountedAsOne(References.of(told, Told::reference), on, customers);
    }
}
