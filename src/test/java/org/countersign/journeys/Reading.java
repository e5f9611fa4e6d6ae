package org.countersign.journeys;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.people.Persons.TestPerson;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.site.Visitor;
import org.jsoup.parser.Parser;

/** Somebody who opens whatever a route leads to in one unit, and all that they are told there. */
final class Reading {

    private static final Map<String, String> LIBRARY = Map.of(
            "policies", "CFACSC4-evidence",
            "guidance", "challenging-customers-guide",
            "mappings", "CFACSC4-to-INSCS016",
            "qualifications", "SVQ2-customer-service",
            "standards", "CFACSC4",
            "catalogue", "CFACSC4");

    private final PlantedUnit.Made unit;
    private final Visitor visitor;

    Reading(PlantedUnit.Made unit, Reader reader) {
        TestPerson person = unit.readers().get(reader);
        this.unit = unit;
        this.visitor = person == null ? Visitor.stranger() : person.visitor();
    }

    /**
     * Answers of every kind with their headers: refusals speak too.
     *
     * @param words as {@link Planted} looks through them
     */
    record Told(Set<Integer> statuses, String words) {}

    Told of(Route route) {
        Set<Integer> statuses = new TreeSet<>();
        StringBuilder words = new StringBuilder();
        paths(route).map(visitor::get).forEach(answer -> {
            statuses.add(answer.statusCode());
            words.append(Planted.pressed(text(answer) + answer.headers())).append('\n');
        });
        return new Told(statuses, words.toString());
    }

    private static String text(Response answer) {
        return String.valueOf(answer.contentType()).startsWith("application/pdf")
                ? PrintedPdf.read(answer.asByteArray()).text()
                : Parser.unescapeEntities(answer.asString(), true);
    }

    /** With everything of the unit in each place, one after the other. */
    private Stream<String> paths(Route route) {
        if (route.path().equals("/drafts/of")) {
            return Stream.of("/drafts/of?form=" + unit.typedOn());
        }
        Stream<String> paths = Stream.of(route.path()
                .replace("/files/{id}{name}", "/files/{file}/log.txt")
                .replace("/files/{id}", "/files/{file}")
                .replace("/people/{id}", "/people/{person}")
                .replace("/background-work/{job}", "/background-work/summaries")
                .replace("/schemas/{kind}", "/schemas/standard")
                .replace("/{edition}", "/1"));
        for (Map.Entry<String, List<String>> place : unit.places().entrySet()) {
            paths = paths.flatMap(path -> filled(path, "{" + place.getKey() + "}", place.getValue()));
        }
        return paths.map(Reading::inLibrary);
    }

    private static Stream<String> filled(String path, String place, List<String> values) {
        return path.contains(place) ? values.stream().map(value -> path.replace(place, value)) : Stream.of(path);
    }

    /** What stands on each shelf by its name. */
    private static String inLibrary(String path) {
        String found = path;
        for (Map.Entry<String, String> shelf : LIBRARY.entrySet()) {
            found = found.replace("/" + shelf.getKey() + "/{id}", "/" + shelf.getKey() + "/" + shelf.getValue());
        }
        return found;
    }
}
