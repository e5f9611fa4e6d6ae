package org.countersign.records.qualifications;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.site.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records of whole qualifications for programs. */
@Path("/api/v1/qualification-enrolments/{qualification}/record")
@Produces("application/pdf")
@Authenticated
@Tag(name = "Qualifications")
class QualificationRecordApi {

    private final QualificationRecords records;
    private final SignedIn signedIn;

    QualificationRecordApi(QualificationRecords records, SignedIn signedIn) {
        this.records = records;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            summary = "The record of the whole qualification as PDF, as things stand",
            description = "Its units with their state and signatures. It is printed anew each time; the records of the"
                    + " units are those that are issued and kept.")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A-3 and PDF/UA",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public Response record(@PathParam("qualification") UUID id) {
        return QualificationRecordPages.pdf(records.print(signedIn.actor(), new QualificationEnrolmentId(id)));
    }
}
