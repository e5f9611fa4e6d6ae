package org.countersign.standards.reading;

import static org.countersign.standards.reading.FileProblems.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.FileSchema.Rule;

/** Says what a schema found in words that name the key, the value and what to write instead. */
final class SchemaSentence {

    private final Error error;
    private final Rule rule;
    private final Located at;
    private final FileProblems problems;

    private SchemaSentence(Error error, Rule rule, Located at, FileProblems problems) {
        this.error = error;
        this.rule = rule;
        this.at = at;
        this.problems = problems;
    }

    static void add(Error error, Entry root, Rule rule, FileProblems problems) {
        new SchemaSentence(error, rule, Located.in(root, error.getInstanceLocation()), problems).add();
    }

    private void add() {
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error.getProperty());
            case "required" ->
                say(quoted(error.getProperty()) + " is missing here.", rule.descriptionOf(error.getProperty()));
            case "propertyNames" -> noCode(error.getProperty(), ((Fields) at.entry()).placeOf(error.getProperty()));
            case "type" -> wrongType();
            case "pattern" -> badText();
            case "maxLength" ->
                say(
                        at.name() + " is longer than " + limit("maxLength") + " characters.",
                        "Shorten it; it is a name, and texts stand elsewhere.");
            case "enum" ->
                say(
                        at.name() + " is " + at.found() + ", which is not known here.",
                        "Use one of: " + oneOf(rule.at().path("enum")) + ".");
            case "minItems", "minProperties" -> say(at.name() + " has too little in it.", rule.description());
            case "uniqueItems" -> say(at.name() + " names the same thing twice.", "Remove one of the two.");
            case "minimum" ->
                say(
                        at.name() + " is " + at.found() + ", which asks for nothing.",
                        "Use a number from " + limit("minimum") + " to " + limit("maximum") + ".");
            case "maximum" ->
                say(
                        at.name() + " is " + at.found() + ", which no evidence could reach.",
                        "Use a number from " + limit("minimum") + " to " + limit("maximum") + ".");
            default ->
                throw new IllegalStateException(
                        "A schema uses the keyword " + error.getKeyword() + ", and there are no words for it");
        }
    }

    private void unknownKey(String key) {
        String remedy = Spelling.nearest(key, rule.knownKeys())
                .map(known -> "Write \"" + known + "\" if that is meant; otherwise remove it.")
                .orElseGet(() -> "Remove it, or use one of: " + String.join(", ", rule.knownKeys()) + ".");
        problems.add(((Fields) at.entry()).placeOf(key), quoted(key) + " is not a key that is known here.", remedy);
    }

    private void noCode(String code, Place place) {
        problems.add(
                place,
                quoted(code) + " cannot be a code.",
                "Use letters and digits, with single dots, hyphens or underscores between them, as in C4.1.2.");
    }

    private void wrongType() {
        JsonNode type = rule.at().path("type");
        if (at.isEmptyText()) {
            say(at.name() + " is empty.", rule.description());
        } else {
            String due = inWords(type.isArray() ? type.path(0).asText() : type.asText());
            say(at.name() + " should be " + due + " and is " + at.found() + ".", rule.description());
        }
    }

    private void badText() {
        if (at.isEmptyText()) {
            say(at.name() + " is empty.", rule.description());
        } else {
            noCode(((Entry.Scalar) at.entry()).text(), at.place());
        }
    }

    private void say(String what, String remedy) {
        problems.add(at.place(), what, remedy);
    }

    private String limit(String keyword) {
        return rule.at().path(keyword).asText();
    }

    private static String oneOf(JsonNode constants) {
        return StreamSupport.stream(constants.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
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
}
