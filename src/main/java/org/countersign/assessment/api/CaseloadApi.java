package org.countersign.assessment.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countersign.assessment.summary.CaseloadFilter;
import org.countersign.assessment.summary.CaseloadQuery;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The learners of an assessor or a trainee as JSON. */
@Path("/api/v1/caseload")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Assessment")
class CaseloadApi {

    private final Caseloads caseloads;
    private final SignedIn signedIn;

    CaseloadApi(Caseloads caseloads, SignedIn signedIn) {
        this.caseloads = caseloads;
        this.signedIn = signedIn;
    }

    @GET
    @ReadOnly
    @Operation(
            summary = "The learners whose evidence I judge, whoever has waited longest first",
            description = "text is part of a learner's name; unit is a standard and its edition, such as CFACSC4/1;"
                    + " sort is waiting, learner, unit or progress, the least first")
    public Listing<CaseloadDocument> learners(@BeanParam CaseloadFilter filter, @BeanParam PageAsked page) {
        CaseloadQuery asked = Pages.found(filter.asked());
        return page.of(caseloads.learners(caseloads.of(signedIn.actor()), asked), CaseloadDocument::of);
    }
}
