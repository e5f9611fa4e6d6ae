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
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.Guidance;
import org.countersign.standards.form.Form;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Study notes as JSON, as they are written. */
@Path("/api/v1/guidance")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Catalogue")
class GuidanceApi {

    private final Catalogue catalogue;
    private final SignedIn signedIn;

    GuidanceApi(Catalogue catalogue, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.signedIn = signedIn;
    }

    @Schema(name = "Guidance", description = "Study notes, not part of the standard; they decide nothing")
    record GuidanceDocument(
            @Schema(
                    description = "What it says, with the keys and words of its file",
                    ref = "/schemas/guidance.schema.json")
            JsonNode guidance) {

        static GuidanceDocument of(Guidance guidance) {
            return new GuidanceDocument(Form.of(guidance));
        }
    }

    @GET
    @Operation(
            summary = "Every guide with study notes",
            description = "Tips for learners, marking points for assessors, both for everybody else.")
    public Listing<GuidanceDocument> list(@BeanParam PageAsked page) {
        return page.of(List.copyOf(catalogue.guidance(signedIn.actor()).values()), GuidanceDocument::of);
    }

    @GET
    @Path("/{id}/{edition}")
    @Operation(summary = "The study notes of one guide")
    @APIResponse(responseCode = "200", description = "The notes for the person who asks")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public GuidanceDocument guidance(
            @Parameter(example = "challenging-customers-guide") @PathParam("id") String id,
            @Parameter(example = "1") @PathParam("edition") String edition) {
        return GuidanceDocument.of(Pages.found(Address.of(catalogue.guidance(signedIn.actor()), id, edition)));
    }
}
