package org.countersign.records;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.Answer;
import org.countersign.site.Pages;
import org.countersign.site.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Unit records to open or keep, for people and for programs. */
@Path("/")
@Produces("application/pdf")
@Authenticated
@Tag(name = "Records", description = "The printed unit record")
class RecordPages {

    private final UnitRecords records;
    private final SignedIn signedIn;

    RecordPages(UnitRecords records, SignedIn signedIn) {
        this.records = records;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/units/{enrolment}/record.pdf")
    @Operation(hidden = true)
    public Response record(@PathParam("enrolment") UUID id) {
        return pdf(records.print(signedIn.actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/units/{enrolment}/blank-form.pdf")
    @Operation(hidden = true)
    public Response blankForm(@PathParam("enrolment") UUID id) {
        return pdf(records.blankForm(signedIn.actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/api/v1/units/{enrolment}/record")
    @Operation(summary = "The unit record as PDF; as it was issued, where it carries a signature")
    @APIResponse(responseCode = "200", description = "PDF/A-3 and PDF/UA")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public Response recordForPrograms(@PathParam("enrolment") UUID id) {
        return record(id);
    }

    @GET
    @Path("/api/v1/units/{enrolment}/blank-form")
    @Operation(summary = "The same form with lines to fill in by hand, as PDF")
    @APIResponse(responseCode = "200", description = "PDF/A-3 and PDF/UA")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public Response blankFormForPrograms(@PathParam("enrolment") UUID id) {
        return blankForm(id);
    }

    private static Response pdf(Answer<UnitRecords.Printed> answer) {
        UnitRecords.Printed printed = Pages.found(answer);
        return Response.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + printed.fileName() + "\"")
                .build();
    }
}
