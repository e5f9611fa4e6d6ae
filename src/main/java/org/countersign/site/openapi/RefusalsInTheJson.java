package org.countersign.site.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.countersign.site.errors.ProblemDocument;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Says of every refusal in the published description of the JSON that it comes as a problem document. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RefusalsInTheJson implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4")) {
                response.setContent(problem());
            }
        });
        return operation;
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemDocument.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(ProblemDocument.SCHEMA)));
    }
}
