package org.countersign.site.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.countersign.site.json.Sent;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The bodies of the published description of the JSON: what is {@link Sent} is described as what it is to be, with a whole
 * example, with each of its properties, to be copied and sent: the file named as the body is, in {@code examples}.
 */
final class SentBodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SentBodies() {}

    static void settle(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(body -> body.getContent().getMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON))
                .filter(Objects::nonNull)
                .forEach(body -> settle(body, description));
    }

    private static void settle(MediaType body, OpenAPI description) {
        named(body.getSchema())
                .map(name -> description.getComponents().getSchemas().get(name))
                .map(sent -> sent.getProperties().get("body"))
                .ifPresent(wanted -> {
                    body.setSchema(wanted);
                    named(wanted).ifPresent(name -> body.setExample(example(name)));
                });
    }

    private static Optional<String> named(Schema schema) {
        return Optional.ofNullable(schema)
                .map(Schema::getRef)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Object example(String name) {
        try (InputStream file = SentBodies.class.getResourceAsStream("examples/" + name + ".json")) {
            return file == null ? null : JSON.readValue(file, Object.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The example of " + name + " cannot be read", damaged);
        }
    }
}
