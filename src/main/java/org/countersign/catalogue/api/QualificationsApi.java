package org.countersign.catalogue.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.countersign.catalogue.Address;
import org.countersign.catalogue.CatalogueFilter;
import org.countersign.catalogue.Holdings;
import org.countersign.catalogue.qualifications.Structures;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Qualifications as JSON. */
@Path("/api/v1/qualifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Catalogue")
class QualificationsApi {

    private final Holdings holdings;
    private final Structures structures;

    QualificationsApi(Holdings holdings, Structures structures) {
        this.holdings = holdings;
        this.structures = structures;
    }

    @GET
    @Operation(summary = "Every qualification, or those called by all words of text, in the order of ids and editions")
    public Listing<QualificationDocument> list(@BeanParam CatalogueFilter filter, @BeanParam PageAsked page) {
        Map<String, EditionKey> newest = structures.newest();
        return page.of(
                filter.qualifications(holdings.qualifications().values()),
                held -> QualificationDocument.of(held, newest));
    }

    @GET
    @Path("/{id}/{edition}")
    @Operation(summary = "One qualification with its groups, units and rules of combination")
    @APIResponse(responseCode = "200", description = "The qualification")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public QualificationDocument qualification(
            @Parameter(example = "SVQ2-customer-service") @PathParam("id") String id,
            @Parameter(example = "1") @PathParam("edition") String edition) {
        return QualificationDocument.of(
                Pages.found(Address.of(holdings.qualifications(), id, edition)), structures.newest());
    }
}
