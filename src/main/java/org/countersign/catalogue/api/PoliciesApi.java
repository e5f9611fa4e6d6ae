package org.countersign.catalogue.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countersign.catalogue.Address;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.CatalogueFilter;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Holdings;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.Policy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Policies of evidence as JSON. */
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Catalogue")
class PoliciesApi {

    private final Catalogue catalogue;
    private final Holdings holdings;

    PoliciesApi(Catalogue catalogue, Holdings holdings) {
        this.catalogue = catalogue;
        this.holdings = holdings;
    }

    @GET
    @Operation(summary = "Every policy, or those called by all words of text, in the order of ids and editions")
    public Listing<PolicyDocument> list(@BeanParam CatalogueFilter filter, @BeanParam PageAsked page) {
        return page.of(filter.policies(holdings.policies().values()), this::document);
    }

    @GET
    @Path("/{id}/{edition}")
    @Operation(summary = "One policy with its rules and where each comes from")
    @APIResponse(responseCode = "200", description = "The policy")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public PolicyDocument policy(
            @Parameter(example = "CFACSC4-evidence") @PathParam("id") String id,
            @Parameter(example = "1") @PathParam("edition") String edition) {
        return document(Pages.found(Address.of(holdings.policies(), id, edition)));
    }

    private PolicyDocument document(Catalogued<Policy> held) {
        return PolicyDocument.of(held, catalogue.standardsFitting(held.model()));
    }
}
