package org.countersign.site.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.site.answers.Spelled;
import org.countersign.site.errors.ProblemDocument;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The values of the published description of the JSON. What a single value can be is said where it is used, with
 * constants as they are {@link Spelled}: many of ours are called the same, such as kind or standing. What no request
 * takes and no answer holds is not described.
 */
final class DescribedValues {

    private final Map<String, Schema> all;
    private final Map<String, Schema> reached = new TreeMap<>();

    private DescribedValues(Map<String, Schema> all) {
        this.all = all;
    }

    static void settle(OpenAPI description) {
        DescribedValues values =
                new DescribedValues(Map.copyOf(description.getComponents().getSchemas()));
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(DescribedValues::schemas)
                .forEach(values::take);
        values.named(ProblemDocument.SCHEMA);
        description.getComponents().setSchemas(values.reached);
    }

    private static Stream<Schema> schemas(Operation operation) {
        Stream<Schema> parameters = Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .map(parameter -> parameter.getSchema());
        Stream<Schema> sent =
                Optional.ofNullable(operation.getRequestBody()).stream().flatMap(body -> schemas(body.getContent()));
        Stream<Schema> answered = operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> schemas(response.getContent()));
        return Stream.of(parameters, sent, answered).flatMap(part -> part);
    }

    private static Stream<Schema> schemas(Content content) {
        return Optional.ofNullable(content).stream()
                .flatMap(given -> given.getMediaTypes().values().stream())
                .map(type -> type.getSchema());
    }

    private void take(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (!isValue(all.get(name))) {
                named(name);
                return;
            }
            putIn(schema, all.get(name));
        }
        spell(schema);
        parts(schema).forEach(this::take);
    }

    private void named(String name) {
        Schema schema = all.get(name);
        if (schema != null && reached.put(name, schema) == null) {
            take(schema);
        }
    }

    private static boolean isValue(Schema schema) {
        return schema != null && List.of(Schema.SchemaType.STRING).equals(schema.getType());
    }

    private static void putIn(Schema schema, Schema value) {
        schema.setRef(null);
        schema.setType(value.getType());
        schema.setFormat(value.getFormat());
        schema.setPattern(value.getPattern());
        schema.setEnumeration(value.getEnumeration());
        if (schema.getExamples() == null) {
            schema.setExamples(value.getExamples());
        }
    }

    private static void spell(Schema schema) {
        if (schema.getEnumeration() != null) {
            // Where a text of ours takes the values of a constant, it was described as an object besides.
            schema.setType(List.of(Schema.SchemaType.STRING));
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> (Object) Spelled.of(value.toString()))
                    .toList());
        }
    }

    private static Stream<Schema> parts(Schema schema) {
        Stream<Schema> properties =
                Optional.ofNullable(schema.getProperties()).stream().flatMap(named -> named.values().stream());
        Stream<Schema> choices = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .flatMap(choice -> Optional.ofNullable(choice).stream())
                .flatMap(List::stream);
        Stream<Schema> inside = Stream.of(
                        Optional.ofNullable(schema.getItems()),
                        Optional.ofNullable(schema.getAdditionalPropertiesSchema()))
                .flatMap(Optional::stream);
        return Stream.of(properties, choices, inside).flatMap(part -> part);
    }
}
