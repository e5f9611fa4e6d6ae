package org.countersign.catalogue.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.catalogue.Address;
import org.countersign.catalogue.Catalogue;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.Mapping;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mappings from a legacy unit to its successor as JSON. */
@Path("/api/v1/mappings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Catalogue")
class MappingsApi {

    private final Catalogue catalogue;

    MappingsApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            summary = "Every mapping",
            description = "A mapping without a reviewer has not been reviewed. None of them is published.")
    public Listing<Mapping> list(@BeanParam PageAsked page) {
        return page.of(catalogue.mappings(), Function.identity());
    }

    @GET
    @Path("/{id}/{edition}")
    @Operation(summary = "One mapping, criterion by criterion")
    @APIResponse(responseCode = "200", description = "The mapping")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public Mapping mapping(
            @Parameter(example = "CFACSC4-to-INSCS016") @PathParam("id") String id,
            @Parameter(example = "1") @PathParam("edition") String edition) {
        return Pages.found(Address.of(
                catalogue.mappings().stream().collect(Collectors.toMap(Mapping::key, Function.identity())),
                id,
                edition));
    }
}
