package org.countersign.standards.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Items;
import org.countersign.standards.reading.Entry.Scalar;
import org.countersign.standards.reading.FileSchema.Rule;

/** Says what a schema found in words that name the key, the value and what to write instead. */
final class SchemaSentence {

    private final Error error;
    private final Rule rule;
    private final List<Object> path = new ArrayList<>();
    private final Entry entry;
    private final Place place;

    private SchemaSentence(Error error, Entry root, Rule rule) {
        this.error = error;
        this.rule = rule;
        NodePath location = error.getInstanceLocation();
        Entry at = root;
        Place found = root.place();
        for (int step = 0; step < location.getNameCount(); step++) {
            Object name = location.getElement(step);
            path.add(name);
            if (at instanceof Items items) {
                at = items.entries().get((Integer) name);
                found = at.place();
            } else if (at instanceof Fields fields) {
                found = fields.placeOf(name.toString());
                at = fields.get(name.toString()).orElseThrow();
            }
        }
        this.entry = at;
        this.place = at instanceof Scalar ? at.place() : found;
    }

    static void add(Error error, Entry root, Rule rule, FileProblems problems) {
        new SchemaSentence(error, root, rule).addTo(problems);
    }

    private void addTo(FileProblems problems) {
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(problems);
            case "required" -> missingKey(problems);
            case "propertyNames" -> badCode(problems, error.getProperty());
            case "type" -> wrongKind(problems);
            case "pattern", "maxLength" -> badText(problems);
            case "enum" ->
                problems.add(
                        place,
                        name() + " is " + value() + ", which is not known here.",
                        "Use one of: " + allowed() + ".");
            case "minItems", "minProperties" ->
                problems.add(
                        place,
                        name()
                                + (rule.at().path("minItems").asInt(1) > 1
                                        ? " has too few entries."
                                        : " has nothing in it."),
                        remedy());
            case "uniqueItems" ->
                problems.add(place, name() + " names the same thing twice.", "Remove one of the two.");
            case "minimum", "maximum" -> badNumber(problems);
            default -> problems.add(place, name() + " is not as it should be: " + error.getMessage() + ".", remedy());
        }
    }

    private void unknownKey(FileProblems problems) {
        String key = error.getProperty();
        Place keyPlace = ((Fields) entry).placeOf(key);
        String remedy = Spelling.nearest(key, rule.knownKeys())
                .map(known -> "Write \"" + known + "\" if that is meant; otherwise remove it.")
                .orElseGet(() -> "Remove it, or use one of: " + String.join(", ", rule.knownKeys()) + ".");
        problems.add(keyPlace, "\"" + key + "\" is not a key that is known here.", remedy);
    }

    private void missingKey(FileProblems problems) {
        String key = error.getProperty();
        String remedy = ("Add it. " + rule.descriptionOf(key)).strip();
        problems.add(place, "\"" + key + "\" is missing here.", remedy);
    }

    private void badCode(FileProblems problems, String code) {
        Place keyPlace = entry instanceof Fields fields ? fields.placeOf(code) : place;
        problems.add(
                keyPlace,
                "\"" + code + "\" cannot be a code.",
                "Use letters and digits, with single dots, hyphens or underscores between them, as in C4.1.2.");
    }

    private void wrongKind(FileProblems problems) {
        if (entry instanceof Scalar scalar && scalar.text().isEmpty()) {
            problems.add(place, name() + " is empty.", remedy());
            return;
        }
        String due = Stream.concat(
                        Stream.of(rule.at().path("type")), stream(rule.at().path("type")))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .map(SchemaSentence::inWords)
                .orElse("something else");
        problems.add(place, name() + " should be " + due + " and is " + found() + ".", remedy());
    }

    private void badText(FileProblems problems) {
        String text = ((Scalar) entry).text();
        if (text.isEmpty()) {
            problems.add(place, name() + " is empty.", remedy());
        } else if (error.getKeyword().equals("maxLength")) {
            problems.add(
                    place,
                    name() + " is longer than " + rule.at().path("maxLength").asInt() + " characters.",
                    "Shorten it; it is a name, and texts stand elsewhere.");
        } else {
            badCode(problems, text);
        }
    }

    private void badNumber(FileProblems problems) {
        problems.add(
                place,
                name() + " is " + value() + ", which "
                        + (error.getKeyword().equals("minimum") ? "asks for nothing." : "no evidence could reach."),
                "Use a number from " + rule.at().path("minimum").asText() + " to "
                        + rule.at().path("maximum").asText("any") + ".");
    }

    private String remedy() {
        return rule.description().isEmpty() ? "Compare it with one of the shipped files." : rule.description();
    }

    /** "Criterion P3", "Context 4a", "sector" in quotes, or the third entry of something. */
    private String name() {
        if (path.isEmpty()) {
            return "The file";
        }
        Object last = path.get(path.size() - 1);
        Optional<Object> parent = path.size() > 1 ? Optional.of(path.get(path.size() - 2)) : Optional.empty();
        if (last instanceof Integer number) {
            return "Entry " + (number + 1) + " of \"" + parent.orElseThrow() + "\"";
        }
        return parent.filter("items"::equals).isPresent()
                ? "Criterion " + last
                : parent.filter("contexts"::equals).isPresent() ? "Context " + last : "\"" + last + "\"";
    }

    private String value() {
        return entry instanceof Scalar scalar ? "\"" + scalar.text() + "\"" : found();
    }

    private String found() {
        if (entry instanceof Items) {
            return "a list";
        }
        if (entry instanceof Fields) {
            return "a group of keys";
        }
        JsonNode json = entry.json();
        return json.isTextual() ? "text" : "\"" + json.asText() + "\"";
    }

    private String allowed() {
        return stream(rule.at().path("enum")).map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static String inWords(String type) {
        return switch (type) {
            case "string" -> "text";
            case "object" -> "a group of keys";
            case "array" -> "a list";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            default -> type;
        };
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return Stream.iterate(0, place -> place < array.size(), place -> place + 1)
                .map(array::get);
    }
}
