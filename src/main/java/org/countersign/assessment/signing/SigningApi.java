package org.countersign.assessment.signing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.Actor;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signatures, releases, reopenings and notes of a unit, as JSON. */
@Path("/api/v1/units/{enrolment}/signing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Signing", description = "Signatures over a unit, what was signed, reopenings and notes")
@APIResponse(responseCode = "200", description = "Done, or done before under the same key")
@APIResponse(responseCode = "404", description = "Not there, or not yours")
class SigningApi {

    private final Enrolments enrolments;
    private final Units units;
    private final Declarations declarations;
    private final Reopenings reopenings;
    private final Notes notes;
    private final OutsideChanges outsideChanges;
    private final SignedIn signedIn;

    SigningApi(
            Enrolments enrolments,
            Units units,
            Declarations declarations,
            Reopenings reopenings,
            Notes notes,
            OutsideChanges outsideChanges,
            SignedIn signedIn) {
        this.enrolments = enrolments;
        this.units = units;
        this.declarations = declarations;
        this.reopenings = reopenings;
        this.notes = notes;
        this.outsideChanges = outsideChanges;
        this.signedIn = signedIn;
    }

    @GET
    @ReadOnly
    @Operation(summary = "Who signed the unit, void signatures too, and the digest of what would be signed now")
    public SigningDocument signing(@PathParam("enrolment") UUID id) {
        Unit unit = unit(id);
        return SigningDocument.of(
                unit,
                declarations.stateOf(unit).digest(),
                outsideChanges.in(unit),
                notes.in(unit.enrolment().id()));
    }

    @GET
    @Path("/states/{digest}")
    @ReadOnly
    @Operation(
            summary = "A state that was signed, or would be signed now",
            description = "The canonical JSON (RFC 8785) to the byte: its SHA-256 is the digest.")
    public String state(
            @PathParam("enrolment") UUID id,
            @Parameter(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    @PathParam("digest")
                    String digest) {
        Unit unit = unit(id);
        return Pages.found(declarations
                .signedState(unit.enrolment().id(), digest)
                .or(() -> Optional.of(declarations.stateOf(unit))
                        .filter(present -> present.digest().equals(digest)))
                .map(SignedState::document));
    }

    private Unit unit(UUID id) {
        return units.unit(Pages.found(enrolments.reader(actor(), enrolment(id))).enrolment());
    }

    @POST
    @Path("/signatures")
    @Operation(summary = "Sign the unit as candidate, assessor or internal verifier, by password")
    @APIResponse(responseCode = "400", description = "The password is wrong, or something is missing")
    @APIResponse(responseCode = "403", description = "Not for you to sign as that")
    @APIResponse(
            responseCode = "409",
            description =
                    "Not ready, changed since, signed or released already, not yet your turn, or claims wait that nobody"
                            + " has decided on and withoutDeciding does not name")
    public SigningDocument.SignatureDocument sign(@PathParam("enrolment") UUID id, Sent<SigningBodies.Sign> body) {
        return Pages.found(declarations
                .sign(
                        actor(),
                        enrolment(id),
                        body.as(SigningBodies.Sign::read),
                        body.as(SigningBodies.Sign::byPassword))
                .map(signed ->
                        SigningDocument.SignatureDocument.of(signed, declarations.signatures(signed.enrolment()))));
    }

    @POST
    @Path("/releases")
    @Operation(summary = "Release the unit without sampling; it is never called verified")
    @APIResponse(responseCode = "400", description = "The password is wrong, or there is no reason")
    @APIResponse(responseCode = "403", description = "Not for you to release")
    @APIResponse(responseCode = "409", description = "Not signed by the others yet, sampled, or released already")
    public SigningDocument.ReleaseDocument release(@PathParam("enrolment") UUID id, Sent<SigningBodies.Release> body) {
        return Pages.found(declarations
                .release(
                        actor(),
                        enrolment(id),
                        body.as(SigningBodies.Release::read),
                        body.as(SigningBodies.Release::byPassword))
                .map(SigningDocument.ReleaseDocument::of));
    }

    @POST
    @Path("/reopenings")
    @Operation(
            summary = "Reopen a signed unit, which makes its signatures void for good",
            description =
                    "By its assessor before the verifier has signed; afterwards by a lead verifier who is allocated"
                            + " to it as internal verifier. To one who is not, it is not there.")
    @APIResponse(responseCode = "400", description = "There is no reason")
    @APIResponse(responseCode = "403", description = "Not for you to reopen")
    @APIResponse(
            responseCode = "409",
            description = "Nobody signed it, or it is for somebody else to reopen as it is signed now")
    public SigningDocument.ReopeningDocument reopen(@PathParam("enrolment") UUID id, Sent<SigningBodies.Reopen> body) {
        return Pages.found(reopenings
                .reopen(actor(), enrolment(id), body.as(SigningBodies.Reopen::read))
                .map(SigningDocument.ReopeningDocument::of));
    }

    @POST
    @Path("/notes")
    @Operation(summary = "Write under Notes/Comments of the record, outside what is signed")
    @APIResponse(responseCode = "400", description = "The note has no words")
    @APIResponse(responseCode = "403", description = "Not for you to write")
    public SigningDocument.NoteDocument note(@PathParam("enrolment") UUID id, Sent<SigningBodies.Note> body) {
        return Pages.found(notes.add(actor(), enrolment(id), body.as(SigningBodies.Note::read))
                .map(SigningDocument.NoteDocument::of));
    }

    private Actor actor() {
        return signedIn.actor();
    }

    private static EnrolmentId enrolment(UUID id) {
        return new EnrolmentId(id);
    }
}
