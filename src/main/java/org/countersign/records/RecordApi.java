package org.countersign.records;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @APIResponse(
            responseCode = "200",
            description = "PDF/A-3 and PDF/UA",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public Response record(@PathParam("enrolment") UUID id) {
        return RecordPages.pdf(records.print(signedIn.actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/blank-form")
    @Operation(summary = "The same form with lines to fill in by hand, as PDF")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A-3 and PDF/UA",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public Response blankForm(@PathParam("enrolment") UUID id) {
        return RecordPages.pdf(records.blankForm(signedIn.actor(), new EnrolmentId(id)));
    }
}
