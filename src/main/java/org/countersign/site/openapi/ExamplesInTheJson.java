package org.countersign.site.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * Gives the published description of the JSON a whole example of every body, with each of its properties, to be copied
 * and sent: the file named as the body is, in {@code examples}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ExamplesInTheJson implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        if (body.getContent() != null) {
            MediaType json = body.getContent().getMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON);
            if (json != null && json.getSchema() != null && json.getSchema().getRef() != null) {
                String reference = json.getSchema().getRef();
                json.setExample(example(reference.substring(reference.lastIndexOf('/') + 1)));
            }
        }
        return body;
    }

    private static Object example(String name) {
        try (InputStream file = ExamplesInTheJson.class.getResourceAsStream("examples/" + name + ".json")) {
            return file == null ? null : JSON.readValue(file, Object.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The example of " + name + " cannot be read", damaged);
        }
    }
}
