package org.countersign.catalogue.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countersign.catalogue.Address;
import org.countersign.catalogue.Catalogue;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.Mapping;
import org.countersign.standards.form.Form;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @Schema(name = "Mapping", description = "How the criteria of a legacy unit correspond to those of its successor")
    record MappingDocument(
            @Schema(
                    description =
                            "What it says, with the keys and words of its file; lists where the file may have tables",
                    ref = "/schemas/mapping.schema.json")
            JsonNode mapping) {

        static MappingDocument of(Mapping mapping) {
            return new MappingDocument(Form.of(mapping));
        }
    }

    @GET
    @Operation(
            summary = "Every mapping",
            description = "A mapping without a reviewer has not been reviewed. None of them is published.")
    public Listing<MappingDocument> list(@BeanParam PageAsked page) {
        return page.of(List.copyOf(catalogue.mappings().values()), MappingDocument::of);
    }

    @GET
    @Path("/{id}/{edition}")
    @Operation(summary = "One mapping, criterion by criterion")
    @APIResponse(responseCode = "200", description = "The mapping")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public MappingDocument mapping(
            @Parameter(example = "CFACSC4-to-INSCS016") @PathParam("id") String id,
            @Parameter(example = "1") @PathParam("edition") String edition) {
        return MappingDocument.of(Pages.found(Address.of(catalogue.mappings(), id, edition)));
    }
}
