package org.countersign.assessment.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.rules.Finding;
import org.countersign.rules.FindingCodes;
import org.countersign.rules.next.Next;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Lists in the published description of the JSON every code that a finding or a next step can have, with the names of
 * its arguments.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class FindingsInTheJson implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        list(description, "Finding", FindingCodes.of(Finding.class));
        list(description, "NextStep", FindingCodes.of(Next.class));
    }

    private static void list(OpenAPI description, String schema, Map<String, List<String>> codes) {
        Map<String, Schema> properties =
                description.getComponents().getSchemas().get(schema).getProperties();
        properties.get("code").setEnumeration(new ArrayList<>(codes.keySet()));
        properties
                .get("arguments")
                .setDescription("By name; what does not apply is left out. "
                        + codes.entrySet().stream()
                                .map(finding -> finding.getKey() + ": " + String.join(", ", finding.getValue()))
                                .collect(Collectors.joining("; ")));
    }
}
