package org.countersign.records.issues;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Unit records for programs. */
@Path("/api/v1/records/{enrolment}")
@Produces("application/pdf")
@Authenticated
@Tag(name = "Records", description = "The printed unit record")
class RecordApi {

    private final UnitRecords records;
    private final SignedIn signedIn;

    RecordApi(UnitRecords records, SignedIn signedIn) {
        this.records = records;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/record")
    @Operation(summary = "The unit record as PDF; as it was issued, where it carries a signature")
    @APIResponse(responseCode = "200", description = "PDF/A-3 and PDF/UA")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public RestResponse<byte[]> record(@PathParam("enrolment") UUID id) {
        return RecordPages.pdf(records.print(signedIn.actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/issues")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Every issue of the unit's record, oldest first",
            description =
                    "A record that carries a signature is issued when it is asked for, and again when something on"
                            + " it has changed.")
    @APIResponse(responseCode = "200", description = "The issues")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public Listing<IssueDocument> issues(@PathParam("enrolment") UUID id, @BeanParam PageAsked page) {
        return page.of(
                Pages.found(records.overview(signedIn.actor(), new EnrolmentId(id)))
                        .issues(),
                IssueDocument::of);
    }

    @GET
    @Path("/issues/{issue}")
    @Operation(summary = "One issue as PDF, byte for byte as it was issued")
    @APIResponse(responseCode = "200", description = "PDF/A-3 and PDF/UA")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "Changed outside the program: not what was issued")
    public RestResponse<byte[]> issue(@PathParam("enrolment") UUID id, @PathParam("issue") UUID issue) {
        return RecordPages.pdf(records.issue(signedIn.actor(), new EnrolmentId(id), issue));
    }

    @GET
    @Path("/issues/{issue}/long-texts")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "What was too long to be printed on one issue, whole")
    @APIResponse(responseCode = "200", description = "The texts, one after the other")
    @APIResponse(responseCode = "404", description = "Not there, or not yours, or nothing was too long")
    @APIResponse(responseCode = "409", description = "Changed outside the program: not what was issued")
    public String longTexts(@PathParam("enrolment") UUID id, @PathParam("issue") UUID issue) {
        return Pages.found(records.longTexts(signedIn.actor(), new EnrolmentId(id), issue));
    }

    @GET
    @Path("/long-texts")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "What is too long to be printed as things stand, whole")
    @APIResponse(responseCode = "200", description = "The texts, one after the other")
    @APIResponse(responseCode = "404", description = "Not there, or not yours, or nothing is too long")
    public String longTexts(@PathParam("enrolment") UUID id) {
        return Pages.found(records.longTexts(signedIn.actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/blank-form")
    @Operation(summary = "The same form with lines to fill in by hand, as PDF")
    @APIResponse(responseCode = "200", description = "PDF/A-3 and PDF/UA")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public RestResponse<byte[]> blankForm(@PathParam("enrolment") UUID id) {
        return RecordPages.pdf(records.blankForm(signedIn.actor(), new EnrolmentId(id)));
    }
}
