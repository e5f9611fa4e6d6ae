package org.countersign.standards.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.countersign.standards.library.LibrarySources;

/** The published JSON Schema of one kind of file: the one an editor uses is the one the file is checked against. */
final class FileSchema {

    private final JsonNode document;
    private final Schema schema;

    FileSchema(String kind) {
        try {
            document = new ObjectMapper().readTree(LibrarySources.resource("schema/" + kind + ".schema.json"));
        } catch (IOException damaged) {
            throw new UncheckedIOException("The program's own schema for a " + kind + " cannot be read", damaged);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
    }

    void check(Entry root, FileProblems problems) {
        for (Error error : schema.validate(root.json())) {
            SchemaVerdict.add(error, root, rule(error.getEvaluationPath()), problems);
        }
    }

    /**
     * What the schema says at the place an error comes from.
     *
     * @param at the part of the schema that was not kept
     * @param description of the key it belongs to, or of the nearest around it: what to write there
     */
    record Rule(JsonNode at, String description) {

        List<String> knownKeys() {
            List<String> keys = new ArrayList<>();
            at.path("properties").fieldNames().forEachRemaining(keys::add);
            return keys;
        }

        String descriptionOf(String key) {
            return at.path("properties").path(key).path("description").asText("");
        }
    }

    /** Follows an error to its part of the schema; the last description met on the way is the nearest. */
    private Rule rule(NodePath evaluation) {
        JsonNode at = document;
        String description = "";
        for (int step = 0; step < evaluation.getNameCount() - 1; step++) {
            Object name = evaluation.getElement(step);
            if (name.equals("$ref")) {
                at = document.at(at.path("$ref").asText().substring(1));
            } else {
                at = name instanceof Integer place ? at.path(place) : at.path(name.toString());
            }
            description = at.path("description").asText(description);
        }
        return new Rule(at, description);
    }
}
