package org.countersign.journal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where each comparison has come, as text: one to a line, in the order of their names. */
final class CheckPlaces {

    private CheckPlaces() {}

    static String written(Map<String, String> places) {
        return new TreeMap<>(places)
                .entrySet().stream()
                        .map(place -> place.getKey() + "=" + place.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String written) {
        return written.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(place -> place[0], place -> place[1]));
    }
}
