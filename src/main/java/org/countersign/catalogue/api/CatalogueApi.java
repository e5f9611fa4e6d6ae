package org.countersign.catalogue.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countersign.catalogue.Catalogue;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files behind the catalogue as JSON, for the administrator. */
@Path("/api/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Catalogue")
class CatalogueApi {

    private final Catalogue catalogue;
    private final SignedIn signedIn;

    CatalogueApi(Catalogue catalogue, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/problems")
    @Operation(summary = "What is wrong with the files of standards, for administrators")
    @APIResponse(responseCode = "200", description = "Every problem of every file; none if the list is empty")
    @APIResponse(responseCode = "404", description = "Not for this person")
    public Listing<FileProblem> problems(@BeanParam PageAsked page) {
        return page.of(Pages.found(catalogue.problems(signedIn.actor())), FileProblem::of);
    }

    @POST
    @Path("/read-again")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reads all files again and answers what is wrong with them, for administrators")
    @APIResponse(responseCode = "200", description = "Every problem of every file; none if the list is empty")
    @APIResponse(responseCode = "404", description = "Not for this person")
    public Listing<FileProblem> readAgain(@BeanParam PageAsked page) {
        return page.of(Pages.found(catalogue.readAgain(signedIn.actor())), FileProblem::of);
    }
}
