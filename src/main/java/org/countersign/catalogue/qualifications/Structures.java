package org.countersign.catalogue.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.catalogue.Catalogue;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Limits;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.qualifications.Qualification.Group;
import org.countersign.standards.qualifications.Qualification.Unit;

/** Lays out qualifications, and says which of their units there are standards of. */
@ApplicationScoped
public class Structures {

    private final Catalogue catalogue;
    private final QualificationWords words;

    Structures(Catalogue catalogue, QualificationWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    public Structure of(Qualification qualification) {
        Map<String, EditionKey> newest = newest();
        List<Structure.Part> parts = new ArrayList<>();
        addPartsOf(Optional.empty(), 0, qualification, newest, parts);
        return new Structure(asked(qualification), parts);
    }

    private void addPartsOf(
            Optional<String> whole,
            int within,
            Qualification qualification,
            Map<String, EditionKey> newest,
            List<Structure.Part> parts) {
        for (Group group : qualification.groups()) {
            if (group.of().equals(whole)) {
                List<Structure.Line> lines = group.units().stream()
                        .map(unit -> line(unit, qualification, Optional.ofNullable(newest.get(unit.standardId()))))
                        .toList();
                parts.add(new Structure.Part(group, within, asked(group.limits()), lines));
                addPartsOf(Optional.of(group.code()), within + 1, qualification, newest, parts);
            }
        }
    }

    /** By id of the standard its newest edition. */
    public Map<String, EditionKey> newest() {
        List<Standard> all = catalogue.standards();
        Set<EditionKey> corrected =
                all.stream().flatMap(standard -> standard.corrects().stream()).collect(Collectors.toSet());
        Map<String, EditionKey> newest = new HashMap<>();
        all.stream()
                .map(Standard::key)
                .forEach(key -> newest.merge(key.id(), key, (one, other) -> corrected.contains(other) ? one : other));
        return newest;
    }

    private List<String> asked(Qualification qualification) {
        return Stream.concat(
                        asked(qualification.limits()).stream(),
                        qualification.creditsAtLevel().stream()
                                .map(asked -> words.creditsAtLevel(asked.level(), asked.least())))
                .toList();
    }

    private List<String> asked(Limits limits) {
        List<String> asked = new ArrayList<>();
        int units = least(limits.leastUnits());
        int mostUnits = most(limits.mostUnits());
        if (units == mostUnits) {
            asked.add(words.unitsExactly(units));
        } else {
            limits.leastUnits().ifPresent(least -> asked.add(words.unitsAtLeast(least)));
            limits.mostUnits().ifPresent(most -> asked.add(words.unitsAtMost(most)));
        }
        limits.leastCredits().ifPresent(least -> asked.add(words.creditsAtLeast(least)));
        limits.mostCredits().ifPresent(most -> asked.add(words.creditsAtMost(most)));
        return List.copyOf(asked);
    }

    private static int least(OptionalInt least) {
        return least.orElse(0);
    }

    private static int most(OptionalInt most) {
        return most.orElse(Integer.MAX_VALUE);
    }

    private Structure.Line line(Unit unit, Qualification qualification, Optional<EditionKey> standard) {
        List<String> facts = new ArrayList<>();
        if (unit.mandatory()) {
            facts.add(words.mandatory());
        }
        unit.level().ifPresent(level -> facts.add(words.level(level)));
        unit.credit().ifPresent(credit -> facts.add(words.credit(credit)));
        unit.unitCode().ifPresent(facts::add);
        List<String> remarks = new ArrayList<>();
        others(unit, qualification.barred()).ifPresent(others -> remarks.add(words.notWith(others)));
        others(unit, qualification.equivalent()).ifPresent(others -> remarks.add(words.standsFor(others)));
        return new Structure.Line(unit, List.copyOf(facts), List.copyOf(remarks), standard);
    }

    private static Optional<List<String>> others(Unit unit, List<List<String>> sets) {
        Set<String> others = new TreeSet<>();
        sets.stream().filter(set -> set.contains(unit.code())).forEach(others::addAll);
        others.remove(unit.code());
        return others.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(others));
    }
}
