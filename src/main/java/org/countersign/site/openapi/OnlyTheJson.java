package org.countersign.site.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Leaves in the published description of the JSON what is JSON; pages and their forms are for people. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OnlyTheJson implements OASFilter {

    private static final String JSON = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        List.copyOf(description.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith(JSON))
                .forEach(description.getPaths()::removePathItem);
        if (description.getTags() != null) {
            Set<String> used = description.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .filter(operation -> operation.getTags() != null)
                    .flatMap(operation -> operation.getTags().stream())
                    .collect(Collectors.toSet());
            List<Tag> tags = description.getTags().stream()
                    .filter(tag -> used.contains(tag.getName()))
                    .toList();
            description.setTags(tags);
        }
        SentBodies.settle(description);
        DescribedValues.settle(description);
    }
}
