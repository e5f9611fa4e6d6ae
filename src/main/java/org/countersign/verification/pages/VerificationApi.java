package org.countersign.verification.pages;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.verification.UnitsToVerify;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of the internal verifier as JSON. */
@Path("/api/v1/verification")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Verification")
class VerificationApi {

    private final Caseloads caseloads;
    private final UnitsToVerify units;
    private final SignedIn signedIn;

    VerificationApi(Caseloads caseloads, UnitsToVerify units, SignedIn signedIn) {
        this.caseloads = caseloads;
        this.units = units;
        this.signedIn = signedIn;
    }

    @GET
    @ReadOnly
    @Operation(
            summary = "Units I am allocated to as internal verifier, the oldest enrolment first",
            description =
                    "text is part of a learner's name; stage is one of those of a unit; unit is a standard and its"
                            + " edition, such as CFACSC4/1; sort is oldest, learner, unit or stage")
    public Listing<UnitToVerifyDocument> units(@BeanParam VerificationFilter filter, @BeanParam PageAsked page) {
        return page.of(units.of(caseloads.of(signedIn.actor()), Pages.found(filter.asked())), UnitToVerifyDocument::of);
    }
}
