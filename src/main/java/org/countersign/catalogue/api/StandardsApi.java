package org.countersign.catalogue.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.countersign.catalogue.Address;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Holdings;
import org.countersign.catalogue.Lineage;
import org.countersign.catalogue.ReviewDate;
import org.countersign.catalogue.StudyNotes;
import org.countersign.catalogue.search.StandardsFilter;
import org.countersign.catalogue.search.StandardsSearch;
import org.countersign.site.SignedIn;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.Standard;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standards as JSON. */
@Path("/api/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Catalogue", description = "Standards, the policies they are assessed under, study notes and mappings")
class StandardsApi {

    private final Catalogue catalogue;
    private final Holdings holdings;
    private final StandardsSearch search;
    private final CentreClock clock;
    private final SignedIn signedIn;

    StandardsApi(Catalogue catalogue, Holdings holdings, StandardsSearch search, CentreClock clock, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.holdings = holdings;
        this.search = search;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            summary = "Every standard, or those found by all words of text, a suite, a level, a language or a state",
            description = "In the order of ids and editions: first those that are called so, then those whose criteria"
                    + " say it")
    public Listing<StandardSummary> list(@BeanParam StandardsFilter filter, @BeanParam PageAsked page) {
        return page.of(search.found(Pages.found(filter.asked())), StandardSummary::of);
    }

    @GET
    @Path("/{id}/{edition}")
    @Operation(summary = "One standard, word for word")
    @APIResponse(responseCode = "200", description = "The standard")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public StandardDocument standard(
            @Parameter(example = "CFACSC4") @PathParam("id") String id,
            @Parameter(example = "1") @PathParam("edition") String edition) {
        Catalogued<Standard> held = Pages.found(Address.of(holdings.standards(), id, edition));
        Standard standard = held.model();
        Optional<ReviewDate.Standing> review =
                standard.published().reviewDate().flatMap(ReviewDate::of).map(date -> date.on(clock.today()));
        return StandardDocument.of(
                Pages.found(search.listed(held)),
                catalogue.policiesFitting(standard),
                Lineage.of(standard, catalogue.standards()),
                review);
    }

    @GET
    @Path("/{id}/{edition}/guidance")
    @Operation(
            summary = "The study notes beside one standard",
            description = "Tips for learners, marking points for assessors, both for everybody else. Not part of the"
                    + " standard.")
    @APIResponse(responseCode = "200", description = "The notes for the person who asks")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public StudyNotes guidance(
            @Parameter(example = "CFACSC4") @PathParam("id") String id,
            @Parameter(example = "1") @PathParam("edition") String edition) {
        Catalogued<Standard> held = Pages.found(Address.of(holdings.standards(), id, edition));
        return catalogue.notesOn(signedIn.actor(), held.model());
    }
}
