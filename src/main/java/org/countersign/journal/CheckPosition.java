package org.countersign.journal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How far a check has come, and so where it goes on after it was stopped.
 *
 * @param sequence the last entry that was checked
 * @param digest of that entry
 * @param kind of the facts that are being asked for; empty before and after
 * @param fact the last of that kind that was asked for
 * @param facts how many were asked for
 * @param places where each {@link Comparison} has come, by its name
 * @param compared how many things were compared
 */
record CheckPosition(
        Stage stage,
        long sequence,
        String digest,
        Optional<String> kind,
        Optional<UUID> fact,
        long facts,
        Map<String, String> places,
        long compared) {

    /** What is checked one after the other. */
    enum Stage {
        ENTRIES,
        FACTS,
        COMPARISONS,
        DONE
    }

    /** Before the first entry, whose digest of the one before it is this. */
    static final CheckPosition BEGINNING = from(0, "0".repeat(64), Map.of());

    CheckPosition {
        places = Map.copyOf(places);
    }

    /** Before the entry after that one. */
    static CheckPosition from(long sequence, String digest, Map<String, String> places) {
        return new CheckPosition(Stage.ENTRIES, sequence, digest, Optional.empty(), Optional.empty(), 0, places, 0);
    }

    CheckPosition at(JournalEntryRow entry) {
        return new CheckPosition(stage, entry.sequence(), entry.digest(), kind, fact, facts, places, compared);
    }

    /** Before the first fact of a kind, or where there is no further one before the first comparison. */
    CheckPosition beforeFactsOf(Optional<String> next) {
        Stage then = next.isPresent() ? Stage.FACTS : Stage.COMPARISONS;
        return new CheckPosition(then, sequence, digest, next, Optional.empty(), facts, places, compared);
    }

    CheckPosition afterFacts(UUID last, int more) {
        return new CheckPosition(stage, sequence, digest, kind, Optional.of(last), facts + more, places, compared);
    }

    /** Before the first thing of a comparison, or at the end where there is no further one. */
    CheckPosition beforeComparison(Optional<String> next) {
        Stage then = next.isPresent() ? Stage.COMPARISONS : Stage.DONE;
        return new CheckPosition(then, sequence, digest, next, fact, facts, places, compared);
    }

    CheckPosition afterThings(Comparison.Page page) {
        Map<String, String> reached = new TreeMap<>(places);
        reached.put(kind.orElseThrow(), page.place());
        return new CheckPosition(stage, sequence, digest, kind, fact, facts, reached, compared + page.compared());
    }

    /** The next check compares it from its beginning. */
    CheckPosition withoutPlaceIn(String comparison) {
        Map<String, String> others = new TreeMap<>(places);
        others.remove(comparison);
        return new CheckPosition(stage, sequence, digest, kind, fact, facts, others, compared);
    }

    /** As text: a place a line, in the order of their names. */
    String writtenPlaces() {
        return new TreeMap<>(places)
                .entrySet().stream()
                        .map(place -> place.getKey() + "=" + place.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** What {@link #writtenPlaces} wrote. */
    static Map<String, String> places(String written) {
        return written.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(place -> place[0], place -> place[1]));
    }

    boolean isDone() {
        return stage == Stage.DONE;
    }
}
