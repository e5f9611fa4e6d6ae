package org.countersign.standards.qualifications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.faults.Coded;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.QualificationFault;
import org.countersign.standards.faults.Value;
import org.countersign.standards.qualifications.Qualification.CreditsAtLevel;
import org.countersign.standards.qualifications.Qualification.Group;
import org.countersign.standards.qualifications.Qualification.Unit;

/**
 * Whether somebody could complete a qualification. One that nobody could is refused when it is loaded, not found out by a
 * learner a year later.
 */
public final class Completable {

    /** Half-made choices that are looked at. Where so many lead nowhere, it is not known that none does. */
    private static final int MOST_LOOKED_AT = 5_000;

    private final Qualification qualification;
    private final List<Misfit> misfits = new ArrayList<>();

    private Completable(Qualification qualification) {
        this.qualification = qualification;
    }

    /**
     * One reason why nobody could.
     *
     * @param unit code of the unit that is meant
     * @param group code of the group that says so; with neither, the qualification as a whole does
     * @param key under which it is said
     */
    public record Misfit(Optional<String> unit, Optional<String> group, String key, Fault.Found found) {}

    /** @param qualification whose groups are parts of each other without a circle, and whose sets name its own units */
    public static List<Misfit> misfits(Qualification qualification) {
        Completable completable = new Completable(qualification);
        completable.check(Optional.empty(), Value.QUALIFICATION.words(), qualification.limits(), qualification.units());
        qualification
                .groups()
                .forEach(group -> completable.check(
                        Optional.of(group.code()),
                        Coded.GROUP.words() + " " + group.code(),
                        group.limits(),
                        qualification.unitsIn(group)));
        qualification.creditsAtLevel().forEach(completable::check);
        completable.barred();
        if (completable.misfits.isEmpty() && !completable.someChoiceKeepsAll()) {
            completable.add(Optional.empty(), "groups", QualificationFault.NOBODY_COULD_COMPLETE.found());
        }
        return List.copyOf(completable.misfits);
    }

    private void add(Optional<String> group, String key, Fault.Found found) {
        misfits.add(new Misfit(Optional.empty(), group, key, found));
    }

    private void add(Unit unit, Fault.Found found) {
        misfits.add(new Misfit(Optional.of(unit.code()), Optional.empty(), "", found));
    }

    private void credits(List<Unit> units) {
        units.stream()
                .filter(unit -> unit.credit().isEmpty())
                .forEach(unit -> add(unit, QualificationFault.CREDIT_MISSING.found(unit.code())));
    }

    private void check(Optional<String> group, String place, Limits limits, List<Unit> units) {
        check(group, place, "units", limits.leastUnits(), limits.mostUnits(), units, unit -> 1);
        if (limits.countsCredits()) {
            credits(units);
        }
        check(group, place, "credits", limits.leastCredits(), limits.mostCredits(), units, unit -> unit.credit()
                .orElse(0));
    }

    private void check(
            Optional<String> group,
            String place,
            String what,
            OptionalInt least,
            OptionalInt most,
            List<Unit> units,
            ToIntFunction<Unit> worth) {
        if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
            add(
                    group,
                    "least-" + what,
                    QualificationFault.LEAST_ABOVE_MOST.found(place, least.getAsInt(), most.getAsInt()));
        }
        int offered = atOnce(units, worth);
        if (least.orElse(0) > offered) {
            Fault.Found fewer = what.equals("units")
                    ? QualificationFault.FEWER_UNITS_THAN_ASKED.found(place, least.getAsInt(), offered)
                    : QualificationFault.FEWER_CREDITS_THAN_ASKED.found(place, least.getAsInt(), offered);
            add(group, "least-" + what, fewer);
        }
        int mandatory = atOnce(units.stream().filter(Unit::mandatory).toList(), worth);
        if (most.isPresent() && mandatory > most.getAsInt()) {
            add(
                    group,
                    "most-" + what,
                    QualificationFault.MANDATORY_ABOVE_MOST.found(place, most.getAsInt(), mandatory));
        }
    }

    private void check(CreditsAtLevel asked) {
        credits(qualification.units());
        qualification.units().stream()
                .filter(unit -> unit.level().isEmpty())
                .forEach(unit -> add(unit, QualificationFault.LEVEL_MISSING.found(unit.code())));
        List<Unit> high = qualification.units().stream()
                .filter(unit -> unit.level().orElse(0) >= asked.level())
                .toList();
        int offered = atOnce(high, unit -> unit.credit().orElse(0));
        if (asked.least() > offered) {
            add(
                    Optional.empty(),
                    "credits-at-level",
                    QualificationFault.FEWER_CREDITS_THAN_ASKED.found(
                            Value.LEVEL_OR_ABOVE.words(asked.level()), asked.least(), offered));
        }
    }

    /** The most they can come to when they are chosen together: of those that shut each other out, or count once, the best. */
    private int atOnce(List<Unit> units, ToIntFunction<Unit> worth) {
        List<Unit> left = new ArrayList<>(units);
        int sum = 0;
        for (List<String> set : sets().toList()) {
            List<Unit> together =
                    left.stream().filter(unit -> set.contains(unit.code())).toList();
            sum += together.stream().mapToInt(worth).max().orElse(0);
            left.removeAll(together);
        }
        return sum + left.stream().mapToInt(worth).sum();
    }

    private Stream<List<String>> sets() {
        return Stream.concat(qualification.equivalent().stream(), qualification.barred().stream());
    }

    private void barred() {
        for (List<String> set : qualification.barred()) {
            List<String> mandatory = set.stream()
                    .filter(code ->
                            qualification.unit(code).filter(Unit::mandatory).isPresent())
                    .toList();
            if (mandatory.size() > 1) {
                add(
                        Optional.empty(),
                        "barred",
                        QualificationFault.BARRED_BUT_MANDATORY.found(mandatory.get(0), mandatory.get(1)));
            }
        }
    }

    /** Adds, to a choice that lacks something, each unit that it could be, until one lacks nothing. */
    private boolean someChoiceKeepsAll() {
        Set<Set<String>> lookedAt = new HashSet<>();
        List<Set<String>> open = new ArrayList<>(List.of(Set.of()));
        while (!open.isEmpty()) {
            Set<String> chosen = open.remove(open.size() - 1);
            Optional<List<String>> wanted = wanted(chosen);
            if (wanted.isEmpty() || lookedAt.size() > MOST_LOOKED_AT) {
                return true;
            }
            for (String code : wanted.get()) {
                Set<String> more = new TreeSet<>(chosen);
                if (more.add(code) && isAllowed(more) && lookedAt.add(more)) {
                    open.add(more);
                }
            }
        }
        return false;
    }

    private boolean isAllowed(Set<String> chosen) {
        return qualification.barred().stream()
                        .allMatch(set -> set.stream().filter(chosen::contains).count() < 2)
                && isWithin(qualification.limits(), qualification.counted(chosen))
                && qualification.groups().stream().allMatch(group -> isWithin(group.limits(), counted(group, chosen)));
    }

    private static boolean isWithin(Limits limits, List<Unit> units) {
        return units.size() <= limits.mostUnits().orElse(Integer.MAX_VALUE)
                && Qualification.credits(units) <= limits.mostCredits().orElse(Integer.MAX_VALUE);
    }

    private List<Unit> counted(Group group, Set<String> chosen) {
        List<Unit> counted = new ArrayList<>(qualification.counted(chosen));
        counted.retainAll(qualification.unitsIn(group));
        return counted;
    }

    /** The units of which one has to be added, for the first thing that is lacking; empty where nothing is. */
    private Optional<List<String>> wanted(Set<String> chosen) {
        return Stream.of(mandatory(chosen), ofGroups(chosen), ofWhole(chosen))
                .flatMap(wanted -> wanted)
                .findFirst();
    }

    private Stream<List<String>> mandatory(Set<String> chosen) {
        return qualification.units().stream()
                .filter(Unit::mandatory)
                .map(unit -> qualification.standFor(unit.code()))
                .filter(either -> either.stream().noneMatch(chosen::contains))
                .map(List::copyOf);
    }

    private Stream<List<String>> ofGroups(Set<String> chosen) {
        return qualification.groups().stream()
                .filter(group -> isShort(group.limits(), counted(group, chosen)))
                .map(group -> codes(qualification.unitsIn(group)));
    }

    private Stream<List<String>> ofWhole(Set<String> chosen) {
        List<Unit> counted = qualification.counted(chosen);
        boolean lacks = isShort(qualification.limits(), counted)
                || qualification.creditsAtLevel().stream()
                        .anyMatch(asked -> Qualification.credits(counted, asked.level()) < asked.least());
        return lacks ? Stream.of(codes(qualification.units())) : Stream.empty();
    }

    private static boolean isShort(Limits limits, List<Unit> units) {
        return units.size() < limits.leastUnits().orElse(0)
                || Qualification.credits(units) < limits.leastCredits().orElse(0);
    }

    private static List<String> codes(Collection<Unit> units) {
        return units.stream().map(Unit::code).collect(Collectors.toList());
    }
}
