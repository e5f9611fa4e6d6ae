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

/** Unit records to open or keep. */
@Path("/records/{enrolment}")
@Produces("application/pdf")
@Authenticated
class RecordPages {

    private final UnitRecords records;
    private final SignedIn signedIn;

    RecordPages(UnitRecords records, SignedIn signedIn) {
        this.records = records;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/record.pdf")
    @Operation(hidden = true)
    public Response record(@PathParam("enrolment") UUID id) {
        return pdf(records.print(signedIn.actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/blank-form.pdf")
    @Operation(hidden = true)
    public Response blankForm(@PathParam("enrolment") UUID id) {
        return pdf(records.blankForm(signedIn.actor(), new EnrolmentId(id)));
    }

    static Response pdf(Answer<UnitRecords.Printed> answer) {
        UnitRecords.Printed printed = Pages.found(answer);
        return Response.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + printed.fileName() + "\"")
                .build();
    }
}
