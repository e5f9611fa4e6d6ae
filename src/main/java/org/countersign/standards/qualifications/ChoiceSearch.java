package org.countersign.standards.qualifications;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.countersign.standards.qualifications.Qualification.CreditsAtLevel;
import org.countersign.standards.qualifications.Qualification.Group;
import org.countersign.standards.qualifications.Qualification.Unit;

/**
 * Looks for a choice of units that keeps all rules of a qualification. To a choice that lacks something each unit is added that
 * it could be, until one lacks nothing; so any that keeps all rules is come to, whichever units it is made of.
 */
final class ChoiceSearch {

    /** Half-made choices that are looked at, which takes a moment. Where so many lead nowhere, it is not known that none does. */
    private static final int MOST_LOOKED_AT = 5_000;

    private final List<Unit> units;
    private final List<Part> parts = new ArrayList<>();

    private ChoiceSearch(List<Unit> units) {
        this.units = units;
    }

    /** Some of the units, by their places, and how many of them are asked for: all rules are that. */
    private record Part(BitSet members, Limits limits) {}

    static ChoiceSearch in(Qualification qualification) {
        ChoiceSearch search = new ChoiceSearch(qualification.units());
        search.units.stream()
                .filter(Unit::mandatory)
                .map(unit -> qualification.standFor(unit.code()))
                .forEach(either -> search.add(named(either), units(1, Integer.MAX_VALUE)));
        for (Group group : qualification.groups()) {
            search.add(qualification.unitsIn(group)::contains, group.limits());
        }
        search.add(unit -> true, qualification.limits());
        for (CreditsAtLevel asked : qualification.creditsAtLevel()) {
            search.add(unit -> unit.level().orElse(0) >= asked.level(), credits(asked.least()));
        }
        qualification.barred().forEach(set -> search.add(named(set), units(0, 1)));
        // Of equivalent units one counts, so nobody needs two.
        qualification.equivalent().forEach(set -> search.add(named(set), units(0, 1)));
        return search;
    }

    private static Predicate<Unit> named(Collection<String> codes) {
        return unit -> codes.contains(unit.code());
    }

    private static Limits units(int least, int most) {
        return new Limits(OptionalInt.of(least), OptionalInt.of(most), OptionalInt.empty(), OptionalInt.empty());
    }

    private static Limits credits(int least) {
        return new Limits(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(least), OptionalInt.empty());
    }

    private void add(Predicate<Unit> isMember, Limits limits) {
        BitSet members = new BitSet(units.size());
        for (int place = 0; place < units.size(); place++) {
            members.set(place, isMember.test(units.get(place)));
        }
        parts.add(new Part(members, limits));
    }

    /** Whether there is one, as far as is known. */
    boolean finds() {
        Set<BitSet> lookedAt = new HashSet<>();
        Deque<BitSet> open = new ArrayDeque<>(List.of(new BitSet()));
        while (!open.isEmpty()) {
            BitSet chosen = open.pop();
            Optional<Part> lacking =
                    parts.stream().filter(part -> isShort(part, chosen)).findFirst();
            if (lacking.isEmpty() || lookedAt.size() > MOST_LOOKED_AT) {
                return true;
            }
            lacking.get().members().stream().filter(place -> !chosen.get(place)).forEach(place -> {
                BitSet more = (BitSet) chosen.clone();
                more.set(place);
                if (lookedAt.add(more) && parts.stream().allMatch(part -> isWithin(part, more))) {
                    open.push(more);
                }
            });
        }
        return false;
    }

    private boolean isShort(Part part, BitSet chosen) {
        BitSet there = there(part, chosen);
        return there.cardinality() < part.limits().leastUnits().orElse(0)
                || credits(there) < part.limits().leastCredits().orElse(0);
    }

    private boolean isWithin(Part part, BitSet chosen) {
        BitSet there = there(part, chosen);
        return there.cardinality() <= part.limits().mostUnits().orElse(Integer.MAX_VALUE)
                && credits(there) <= part.limits().mostCredits().orElse(Integer.MAX_VALUE);
    }

    private static BitSet there(Part part, BitSet chosen) {
        BitSet there = (BitSet) part.members().clone();
        there.and(chosen);
        return there;
    }

    private int credits(BitSet there) {
        return there.stream().map(place -> units.get(place).credit().orElse(0)).sum();
    }
}
