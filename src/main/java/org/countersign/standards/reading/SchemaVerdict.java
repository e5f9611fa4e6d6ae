package org.countersign.standards.reading;

import static org.countersign.standards.reading.FileProblems.shortened;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.SchemaFault;
import org.countersign.standards.faults.Value;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.FileSchema.Rule;

/** Makes what a schema found into a fault that names the key, the value and what to write instead. */
final class SchemaVerdict {

    private final Error error;
    private final Rule rule;
    private final Located at;
    private final FileProblems problems;

    private SchemaVerdict(Error error, Rule rule, Located at, FileProblems problems) {
        this.error = error;
        this.rule = rule;
        this.at = at;
        this.problems = problems;
    }

    static void add(Error error, Entry root, Rule rule, FileProblems problems) {
        new SchemaVerdict(error, rule, Located.in(root, error.getInstanceLocation()), problems).add();
    }

    private void add() {
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error.getProperty());
            case "required" ->
                say(SchemaFault.KEY_MISSING.found(
                        shortened(error.getProperty()), rule.descriptionOf(error.getProperty())));
            case "propertyNames" -> noCode(error.getProperty(), ((Fields) at.entry()).placeOf(error.getProperty()));
            case "type" -> wrongType();
            case "pattern" -> badText();
            case "maxLength" -> say(SchemaFault.VALUE_TOO_LONG.found(at.name(), limit("maxLength")));
            case "enum" -> say(SchemaFault.VALUE_UNKNOWN.found(at.name(), at.found(), constants()));
            case "minItems", "minProperties", "minContains" ->
                say(SchemaFault.TOO_LITTLE.found(at.name(), rule.description()));
            case "uniqueItems" -> say(SchemaFault.VALUE_TWICE.found(at.name()));
            case "minimum" ->
                say(SchemaFault.VALUE_TOO_LOW.found(at.name(), at.found(), limit("minimum"), limit("maximum")));
            case "maximum" ->
                say(SchemaFault.VALUE_TOO_HIGH.found(at.name(), at.found(), limit("minimum"), limit("maximum")));
            default ->
                throw new IllegalStateException(
                        "A schema uses the keyword " + error.getKeyword() + ", and there are no words for it");
        }
    }

    private void unknownKey(String key) {
        List<String> known = rule.knownKeys();
        problems.add(
                ((Fields) at.entry()).placeOf(key),
                Spelling.nearest(key, known)
                        .map(meant -> SchemaFault.KEY_MISSPELT.found(shortened(key), meant))
                        .orElseGet(() -> SchemaFault.KEY_UNKNOWN.found(shortened(key), String.join(", ", known))));
    }

    private void noCode(String code, Place place) {
        problems.add(place, SchemaFault.NOT_A_CODE.found(shortened(code)));
    }

    private void wrongType() {
        JsonNode type = rule.at().path("type");
        if (at.isEmptyText()) {
            say(SchemaFault.VALUE_EMPTY.found(at.name(), rule.description()));
        } else {
            Value due = valueOf(type.isArray() ? type.path(0).asText() : type.asText());
            say(SchemaFault.VALUE_OF_ANOTHER_TYPE.found(at.name(), due, at.found(), rule.description()));
        }
    }

    private void badText() {
        if (at.isEmptyText()) {
            say(SchemaFault.VALUE_EMPTY.found(at.name(), rule.description()));
        } else {
            noCode(((Entry.Scalar) at.entry()).text(), at.place());
        }
    }

    private void say(Fault.Found fault) {
        problems.add(at.place(), fault);
    }

    private String limit(String keyword) {
        return rule.at().path(keyword).asText();
    }

    private String constants() {
        return StreamSupport.stream(rule.at().path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static Value valueOf(String type) {
        return switch (type) {
            case "string" -> Value.TEXT;
            case "object" -> Value.FIELDS;
            case "array" -> Value.ITEMS;
            case "integer" -> Value.WHOLE_NUMBER;
            case "number" -> Value.NUMBER;
            case "boolean" -> Value.TRUE_OR_FALSE;
            default ->
                throw new IllegalStateException("A schema uses the type " + type + ", and there are no words for it");
        };
    }
}
