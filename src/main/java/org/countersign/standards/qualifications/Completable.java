package org.countersign.standards.qualifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.countersign.standards.faults.Coded;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.QualificationFault;
import org.countersign.standards.faults.Value;
import org.countersign.standards.qualifications.Qualification.CreditsAtLevel;
import org.countersign.standards.qualifications.Qualification.Unit;

/**
 * Whether somebody could complete a qualification. One that nobody could is refused when it is loaded, not found out by a
 * learner a year later.
 */
public final class Completable {

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
        if (completable.misfits.isEmpty() && !ChoiceSearch.in(qualification).finds()) {
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
        int mandatory = units.stream()
                .filter(this::isWithoutAlternative)
                .mapToInt(worth)
                .sum();
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

    /** A mandatory unit that no other stands for. */
    private boolean isWithoutAlternative(Unit unit) {
        return unit.mandatory() && qualification.standFor(unit.code()).size() == 1;
    }

    private Stream<List<String>> sets() {
        return Stream.concat(qualification.equivalent().stream(), qualification.barred().stream());
    }

    private void barred() {
        for (List<String> set : qualification.barred()) {
            List<String> mandatory = set.stream()
                    .filter(code -> qualification
                            .unit(code)
                            .filter(this::isWithoutAlternative)
                            .isPresent())
                    .toList();
            if (mandatory.size() > 1) {
                add(
                        Optional.empty(),
                        "barred",
                        QualificationFault.BARRED_BUT_MANDATORY.found(mandatory.get(0), mandatory.get(1)));
            }
        }
    }
}
