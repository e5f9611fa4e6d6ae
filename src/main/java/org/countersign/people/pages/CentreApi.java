package org.countersign.people.pages;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.countersign.people.centre.Centre;
import org.countersign.people.centre.Centres;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the centre is called, for programs. */
@Path("/api/v1/centre")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Centre", description = "The assessment centre this installation serves")
class CentreApi {

    private final Centres centres;
    private final SignedIn signedIn;

    CentreApi(Centres centres, SignedIn signedIn) {
        this.centres = centres;
        this.signedIn = signedIn;
    }

    @Schema(name = "Centre")
    record CentreDocument(
            @Schema(examples = "3", description = "The number of this wording; zero before the centre has a name")
            int edition,

            @Schema(examples = "Riverside Training") String name,
            @Schema(examples = "3001234") Optional<String> number) {

        static CentreDocument of(Centre centre) {
            return new CentreDocument(centre.edition(), centre.name(), centre.number());
        }
    }

    @Schema(name = "CentreChange")
    record CentreChange(
            @Schema(examples = "3", required = true, description = "The edition this change is based on")
            Integer basedOn,

            @Schema(examples = "Riverside Training", required = true)
            String name,

            @Schema(examples = "3001234", description = "None if left out")
            Optional<String> number) {}

    @GET
    @Operation(summary = "Shows the centre")
    public CentreDocument centre() {
        return CentreDocument.of(centres.current());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("ADMINISTRATOR")
    @Operation(summary = "Changes the centre's name and number", description = "Every wording it had is kept")
    @APIResponse(responseCode = "200", description = "The centre as it is called now")
    @APIResponse(responseCode = "409", description = "It was changed since the edition this is based on")
    public CentreDocument change(Sent<CentreChange> body) {
        return CentreDocument.of(Pages.found(body.read()
                .then(sent -> centres.change(signedIn.actor(), sent.basedOn(), sent.name(), sent.number()))));
    }
}
