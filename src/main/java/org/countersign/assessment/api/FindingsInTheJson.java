package org.countersign.assessment.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.rules.Finding;
import org.countersign.rules.FindingCodes;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Lists in the published description of the JSON every code a finding can have, with the names of its arguments. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class FindingsInTheJson implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, List<String>> codes = FindingCodes.of(Finding.class);
        Map<String, Schema> properties =
                description.getComponents().getSchemas().get("Finding").getProperties();
        properties.get("code").setEnumeration(new ArrayList<>(codes.keySet()));
        properties
                .get("arguments")
                .setDescription("By name; what does not apply is left out. "
                        + codes.entrySet().stream()
                                .map(finding -> finding.getKey() + ": " + String.join(", ", finding.getValue()))
                                .collect(Collectors.joining("; ")));
    }
}
