package org.countersign.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table of whose is what there is to read of a unit, as it is written down. */
final class WhoReadsWhat {

    private static final Map<Planted, List<String>> ROWS = read("/journeys/who-reads-what.txt");

    private WhoReadsWhat() {}

    /** Whether it is theirs to read in this place. */
    static boolean may(Planted word, Reader reader, Route route) {
        String cell = cell(word, reader);
        return cell.equals("reads") || cell.equals("record") && route.path().contains("/records/");
    }

    /** Whether it is theirs at all. */
    static boolean finds(Planted word, Reader reader) {
        return !cell(word, reader).equals("-");
    }

    private static String cell(Planted word, Reader reader) {
        return ROWS.get(word).get(reader.ordinal());
    }

    private static Map<Planted, List<String>> read(String file) {
        Map<Planted, List<String>> rows = new EnumMap<>(Planted.class);
        try (var in = WhoReadsWhat.class.getResourceAsStream(file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.trim().split("\\s+")))
                    .forEach(words -> rows.put(Planted.valueOf(words.get(0)), words.subList(1, words.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}
