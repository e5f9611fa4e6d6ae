package org.countersign.records.qualifications;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The record of a whole qualification, to open or keep. */
@Path("/qualifications/{qualification}/record.pdf")
@Produces("application/pdf")
@Authenticated
class QualificationRecordPages {

    private final QualificationRecords records;
    private final SignedIn signedIn;

    QualificationRecordPages(QualificationRecords records, SignedIn signedIn) {
        this.records = records;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(hidden = true)
    public Response record(@PathParam("qualification") UUID id) {
        return pdf(records.print(signedIn.actor(), new QualificationEnrolmentId(id)));
    }

    static Response pdf(Answer<QualificationRecords.Printed> answer) {
        QualificationRecords.Printed printed = Pages.found(answer);
        return Response.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + printed.fileName() + "\"")
                .build();
    }
}
