package org.countersign.people.signin.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.countersign.people.PersonDetails;
import org.countersign.people.signin.FirstAdministrator;
import org.countersign.people.signin.Passwords;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be done with a one-time code by somebody who cannot sign in yet, for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "One-time codes", description = "For those who cannot sign in yet")
class PasswordApi {

    private final Passwords passwords;
    private final FirstAdministrator first;

    PasswordApi(Passwords passwords, FirstAdministrator first) {
        this.passwords = passwords;
        this.first = first;
    }

    @Schema(name = "PasswordByCode")
    record ByCode(
            @Schema(description = "Made by you, so that sending twice sets it once; made here if left out")
            Optional<UUID> id,

            @Schema(examples = "nia.wyn", required = true) String userName,

            @Schema(examples = "7Q2XA-0N4KM-PW93T-5HJZC", required = true)
            String code,

            @Schema(examples = "violet ladder eleven tides", required = true)
            String password) {}

    @Schema(name = "FirstAdministrator")
    record Founding(
            @Schema(description = "Made by you, so that sending twice is once; made here if left out")
            Optional<UUID> id,

            @Schema(examples = "7Q2XA-0N4KM-PW93T-5HJZC", required = true, description = "From the program's log")
            String code,

            @Schema(examples = "fay", required = true) String userName,

            @Schema(examples = "Fay Founder", required = true)
            String name,

            @Schema(examples = "violet ladder eleven tides", required = true)
            String password,

            @Schema(examples = "Riverside Training", required = true)
            String centreName,

            @Schema(examples = "3001234") Optional<String> centreNumber) {

        private Answer<FirstAdministrator.Founding> read() {
            return Answer.done(new FirstAdministrator.Founding(
                    code,
                    new PersonId(id.orElseGet(UUID::randomUUID)),
                    userName,
                    new PersonDetails(name, Optional.empty(), Optional.empty()),
                    password,
                    centreName,
                    centreNumber));
        }
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets a password with a one-time code")
    @APIResponse(responseCode = "204", description = "It is set")
    @APIResponse(responseCode = "429", description = "Too many wrong codes one after another")
    public void set(Sent<ByCode> body) {
        Pages.found(body.read()
                .then(sent -> passwords.setWithCode(
                        sent.id().orElseGet(UUID::randomUUID), sent.userName(), sent.code(), sent.password())));
    }

    @POST
    @Path("first-administrator")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes the first administrator of a new centre", description = "Gone once there is one")
    @APIResponse(responseCode = "204", description = "The centre has its administrator")
    @APIResponse(responseCode = "404", description = "There is one already")
    @APIResponse(responseCode = "429", description = "Too many wrong codes one after another")
    public void found(Sent<Founding> body) {
        Pages.found(first.found(body.as(Founding::read)));
    }
}
