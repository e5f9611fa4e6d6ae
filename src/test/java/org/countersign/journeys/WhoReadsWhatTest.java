package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.countersign.site.AtOnce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everybody reads every page and document there is about one unit, and finds what is theirs and nothing else. */
@QuarkusTest
@Tag("web")
class WhoReadsWhatTest {

    @Inject
    PlantedUnit planted;

    @Test
    void everybodyFindsWhatIsTheirsAndNothingElse() throws Exception {
        PlantedUnit.Made unit = planted.made();
        List<Callable<List<String>>> readers = Arrays.stream(Reader.values())
                .<Callable<List<String>>>map(reader -> () -> otherwise(unit, reader))
                .toList();
        assertThat(AtOnce.all(readers).stream().flatMap(List::stream)).isEmpty();
    }

    /** What somebody reads that is not theirs, and what is theirs and cannot be read. */
    private static List<String> otherwise(PlantedUnit.Made unit, Reader reader) {
        Reading reading = new Reading(unit, reader);
        List<String> otherwise = new ArrayList<>();
        Set<Planted> found = EnumSet.noneOf(Planted.class);
        Map<Planted, Set<String>> elsewhere = new EnumMap<>(Planted.class);
        RolesAndRoutes.table().forEach((route, cells) -> {
            if (!route.reads()) {
                return;
            }
            Reading.Told told = reading.of(route);
            if (opens(reader, cells) && !told.statuses().contains(200)) {
                otherwise.add(reader + " cannot open " + route + ": " + told.statuses());
            }
            Stream.of(Planted.values()).filter(word -> word.isIn(told.words())).forEach(word -> {
                found.add(word);
                if (!WhoReadsWhat.may(word, reader, route)) {
                    elsewhere.computeIfAbsent(word, none -> new TreeSet<>()).add(route.toString());
                }
            });
        });
        elsewhere.forEach((word, routes) -> otherwise.add(reader + " reads " + word + " in " + routes));
        Stream.of(Planted.values())
                .filter(word -> WhoReadsWhat.finds(word, reader) && !found.contains(word))
                .forEach(word -> otherwise.add(reader + " finds " + word + " nowhere"));
        return otherwise;
    }

    /** Lest somebody be found to read nothing because they were let in nowhere; the neighbour has no column of their own. */
    private static boolean opens(Reader reader, List<String> cells) {
        return reader != Reader.NEIGHBOUR
                && cells.get(Part.valueOf(reader.name()).ordinal()).equals("200");
    }
}
