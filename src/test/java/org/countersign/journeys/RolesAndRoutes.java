package org.countersign.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of who may open and who may do what, as it is written down. */
final class RolesAndRoutes {

    private static final Map<Route, List<String>> ROWS = read("/journeys/roles-and-routes.txt");

    private RolesAndRoutes() {}

    /** Each route with its cells, one for every {@link Part} in their order. */
    static Map<Route, List<String>> table() {
        return ROWS;
    }

    /** The first, in the order of the table, who is signed in and gets as far as what they sent. */
    static Optional<Part> whoMay(Route route) {
        List<String> cells = ROWS.get(route);
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.ANONYMOUS)
                .filter(part -> cells.get(part.ordinal()).equals("may"))
                .findFirst();
    }

    private static Map<Route, List<String>> read(String file) {
        Map<Route, List<String>> rows = new LinkedHashMap<>();
        try (var in = RolesAndRoutes.class.getResourceAsStream(file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.trim().split("\\s+")))
                    .forEach(words -> rows.put(new Route(words.get(0), words.get(1)), words.subList(2, words.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}
