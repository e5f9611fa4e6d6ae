package org.countersign.standards.qualifications;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Passage;

/**
 * One edition of a qualification: the units a learner chooses from, and the rules of combination.
 *
 * @param corrects the edition this one is a corrected transcription of
 * @param published what the awarding body prints to tell it by
 * @param limits of the qualification as a whole; each group may have its own
 * @param creditsAtLevel how many credits have to be at a level or above it
 * @param barred sets of units of which at most one may be chosen
 * @param equivalent sets of units that stand for each other: of those chosen one counts
 */
@JsonPropertyOrder({"id", "edition", "corrects", "displayTitle", "published", "passages"})
public record Qualification(
        @JsonUnwrapped EditionKey key,
        Optional<EditionKey> corrects,
        String displayTitle,
        Optional<Details> published,
        List<Passage> passages,
        @JsonUnwrapped Limits limits,
        List<CreditsAtLevel> creditsAtLevel,
        List<Group> groups,
        List<List<String>> barred,
        List<List<String>> equivalent) {

    public Qualification {
        passages = List.copyOf(passages);
        creditsAtLevel = List.copyOf(creditsAtLevel);
        groups = List.copyOf(groups);
        barred = barred.stream().map(List::copyOf).toList();
        equivalent = equivalent.stream().map(List::copyOf).toList();
    }

    /** As printed; what is not printed is left out. */
    public record Details(
            Optional<String> awardingBody, Optional<String> code, Optional<String> level, Optional<String> credit) {}

    /** At least so many credits of units at this level or above it. */
    public record CreditsAtLevel(int level, int least) {}

    /**
     * Units under one heading.
     *
     * @param of code of the group it is a part of; its units count there too
     * @param text what the awarding body says of it
     */
    @JsonPropertyOrder({"code", "name", "of", "text"})
    public record Group(
            String code,
            String name,
            Optional<String> of,
            Optional<String> text,
            @JsonUnwrapped Limits limits,
            List<Unit> units) {

        public Group {
            units = List.copyOf(units);
        }
    }

    /**
     * A unit as the qualification names it, whether or not its standard is in the library.
     *
     * @param code as the qualification names it, such as the reference of the standard
     * @param unitCode the awarding body's own
     * @param standard id of the standard it is, where that is not the code
     */
    @JsonPropertyOrder({"code", "title", "unitCode", "level", "credit", "mandatory", "standard"})
    public record Unit(
            String code,
            String title,
            Optional<String> unitCode,
            OptionalInt level,
            OptionalInt credit,
            boolean mandatory,
            Optional<String> standard) {

        /** Of whichever edition: a corrected transcription is the same unit. */
        public boolean isOn(EditionKey edition) {
            return standardId().equals(edition.id());
        }

        public String standardId() {
            return standard.orElse(code);
        }
    }

    /** All of them, in the order of the groups. */
    public List<Unit> units() {
        return groups.stream().flatMap(group -> group.units().stream()).toList();
    }

    public Optional<Unit> unit(String code) {
        return units().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The units that are this standard, in whichever edition. */
    public List<Unit> unitsOn(EditionKey edition) {
        return units().stream().filter(unit -> unit.isOn(edition)).toList();
    }

    /** Its own, and those of the groups that are parts of it. */
    public List<Unit> unitsIn(Group group) {
        return Stream.concat(
                        group.units().stream(),
                        groups.stream()
                                .filter(part -> part.of().equals(Optional.of(group.code())))
                                .flatMap(part -> unitsIn(part).stream()))
                .toList();
    }

    /** The unit, and those that stand for it. */
    public Set<String> standFor(String code) {
        return Stream.concat(
                        Stream.of(code),
                        equivalent.stream().filter(set -> set.contains(code)).flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    /** Those that count of units that were chosen: of equivalent ones the first in the order of the groups. */
    public List<Unit> counted(Collection<String> chosen) {
        List<Unit> there =
                units().stream().filter(unit -> chosen.contains(unit.code())).toList();
        return there.stream()
                .filter(unit -> there.stream()
                        .filter(other -> standFor(unit.code()).contains(other.code()))
                        .findFirst()
                        .filter(first -> first.equals(unit))
                        .isPresent())
                .toList();
    }

    /** Credits of some units; one without counts for none. */
    public static int credits(Collection<Unit> units) {
        return units.stream().mapToInt(unit -> unit.credit().orElse(0)).sum();
    }

    /** The same of those at a level or above it. */
    public static int credits(Collection<Unit> units, int level) {
        return credits(
                units.stream().filter(unit -> unit.level().orElse(0) >= level).toList());
    }
}
