package org.countersign.verification.pages;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.countersign.assessment.Units;
import org.countersign.assessment.signing.Declarations;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.verification.Samples;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The samples of a unit and the actions they required, as JSON. */
@Path("/api/v1/units/{enrolment}/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Verification", description = "Samples and actions; for verifiers and assessors, never for the learner")
@APIResponse(responseCode = "200", description = "Done, or done before under the same key")
@APIResponse(responseCode = "404", description = "Not there, or not yours")
class SampleApi {

    private final Enrolments enrolments;
    private final Units units;
    private final Declarations declarations;
    private final Samples samples;
    private final SignedIn signedIn;

    SampleApi(Enrolments enrolments, Units units, Declarations declarations, Samples samples, SignedIn signedIn) {
        this.enrolments = enrolments;
        this.units = units;
        this.declarations = declarations;
        this.samples = samples;
        this.signedIn = signedIn;
    }

    @GET
    @ReadOnly
    @Operation(summary = "Samples and actions of a unit, and the digest of its state as it is now")
    public ChecksDocument checks(@PathParam("enrolment") UUID id) {
        Access reader = Pages.found(
                enrolments.access(signedIn.actor(), new EnrolmentId(id)).filter(Access::seesTheVerification));
        String digest = declarations.stateOf(units.unit(reader.enrolment())).digest();
        return ChecksDocument.of(digest, samples.in(reader.enrolment().id()));
    }

    @POST
    @Operation(
            summary = "Record a sample, agreed or with actions",
            description = "An action reopens the decision it names, and makes signatures on the unit void.")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used")
    @APIResponse(responseCode = "403", description = "Not for you to sample")
    @APIResponse(responseCode = "409", description = "Decisions have changed since, or the unit is verified")
    public ChecksDocument.SampleDocument take(@PathParam("enrolment") UUID id, Sent<SampleBody> body) {
        return Pages.found(samples.take(signedIn.actor(), new EnrolmentId(id), body.as(SampleBody::read))
                .map(ChecksDocument.SampleDocument::of));
    }
}
