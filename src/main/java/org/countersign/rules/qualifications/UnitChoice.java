package org.countersign.rules.qualifications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.rules.Finding.Weight;
import org.countersign.rules.QualificationFinding;
import org.countersign.rules.QualificationFinding.BarredTogether;
import org.countersign.rules.QualificationFinding.ChoiceComplete;
import org.countersign.rules.QualificationFinding.CountedOnce;
import org.countersign.rules.QualificationFinding.CreditsAtLevelShort;
import org.countersign.rules.QualificationFinding.CreditsShort;
import org.countersign.rules.QualificationFinding.MandatoryUnitMissing;
import org.countersign.rules.QualificationFinding.NotAUnitOfIt;
import org.countersign.rules.QualificationFinding.TooManyCredits;
import org.countersign.rules.QualificationFinding.TooManyUnits;
import org.countersign.rules.QualificationFinding.UnitsShort;
import org.countersign.standards.qualifications.Limits;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.qualifications.Qualification.Group;
import org.countersign.standards.qualifications.Qualification.Unit;

/** Whether units that somebody chose are allowed together, and what is still missing. */
public final class UnitChoice {

    private static final List<Weight> READ_FIRST = List.of(Weight.REFUSAL, Weight.MISSING, Weight.NOTICE, Weight.HOLDS);

    private final Qualification qualification;
    private final Set<String> chosen;
    private final List<Unit> counted;
    private final List<QualificationFinding> found = new ArrayList<>();

    private UnitChoice(Qualification qualification, Collection<String> chosen) {
        this.qualification = qualification;
        this.chosen = new TreeSet<>(chosen);
        this.counted = qualification.counted(this.chosen);
    }

    /** @param chosen codes of units, in any order and each as often as it likes */
    public static ChoiceReport report(Qualification qualification, Collection<String> chosen) {
        UnitChoice choice = new UnitChoice(qualification, chosen);
        choice.find();
        return new ChoiceReport(choice.found, choice.counted);
    }

    private void find() {
        chosen.stream()
                .filter(code -> qualification.unit(code).isEmpty())
                .forEach(code -> found.add(new NotAUnitOfIt(code)));
        chosenOf(qualification.barred()).forEach(set -> found.add(new BarredTogether(set)));
        for (Group group : qualification.groups()) {
            mandatory(group);
            List<Unit> there = new ArrayList<>(counted);
            there.retainAll(qualification.unitsIn(group));
            check(Optional.of(group.code()), group.name(), group.limits(), there);
        }
        check(Optional.empty(), qualification.displayTitle(), qualification.limits(), counted);
        levels();
        chosenOf(qualification.equivalent()).forEach(set -> found.add(new CountedOnce(set, countedOf(set))));
        if (found.stream().allMatch(finding -> finding.weight() == Weight.NOTICE)) {
            found.add(new ChoiceComplete(counted.size(), Qualification.credits(counted)));
        }
        found.sort(Comparator.comparing(finding -> READ_FIRST.indexOf(finding.weight())));
    }

    /** Of each set those that were chosen, where they are several. */
    private Stream<List<String>> chosenOf(List<List<String>> sets) {
        return sets.stream()
                .map(set -> set.stream().filter(chosen::contains).toList())
                .filter(set -> set.size() > 1);
    }

    private String countedOf(List<String> set) {
        return counted.stream()
                .map(Unit::code)
                .filter(set::contains)
                .findFirst()
                .orElseThrow();
    }

    private void mandatory(Group group) {
        group.units().stream()
                .filter(Unit::mandatory)
                .filter(unit -> qualification.standFor(unit.code()).stream().noneMatch(chosen::contains))
                .forEach(unit ->
                        found.add(new MandatoryUnitMissing(Optional.of(group.code()), unit.code(), unit.title())));
    }

    private void check(Optional<String> group, String name, Limits limits, List<Unit> there) {
        int units = there.size();
        int credits = Qualification.credits(there);
        limits.mostUnits().stream()
                .filter(most -> units > most)
                .forEach(most -> found.add(new TooManyUnits(group, name, units, most)));
        limits.mostCredits().stream()
                .filter(most -> credits > most)
                .forEach(most -> found.add(new TooManyCredits(group, name, credits, most)));
        limits.leastUnits().stream()
                .filter(least -> units < least)
                .forEach(least -> found.add(new UnitsShort(group, name, units, least, least - units)));
        limits.leastCredits().stream()
                .filter(least -> credits < least)
                .forEach(least -> found.add(new CreditsShort(group, name, credits, least, least - credits)));
    }

    private void levels() {
        qualification.creditsAtLevel().forEach(asked -> {
            int credits = Qualification.credits(counted, asked.level());
            if (credits < asked.least()) {
                found.add(new CreditsAtLevelShort(asked.level(), credits, asked.least(), asked.least() - credits));
            }
        });
    }
}
