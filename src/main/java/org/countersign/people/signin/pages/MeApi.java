package org.countersign.people.signin.pages;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.people.signin.Passwords;
import org.countersign.people.signin.SignIn;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever is signed in, for programs. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Me", description = "Whoever is signed in")
class MeApi {

    private final Passwords passwords;
    private final SignIn signIn;
    private final SignedIn signedIn;

    MeApi(Passwords passwords, SignIn signIn, SignedIn signedIn) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.signedIn = signedIn;
    }

    @Schema(name = "Me")
    record Me(
            UUID id,
            @Schema(examples = "nia.wyn") String userName,
            @Schema(examples = "Nia Ŵyn-Llewelyn") String name,
            List<Role> roles,

            @Schema(description = "Resets of your password of which you have not said that you know")
            List<ResetDocument> unseenResets) {}

    @Schema(name = "PasswordChange")
    record PasswordChange(
            @Schema(description = "Made by you, so that sending twice changes it once; made here if left out")
            Optional<UUID> id,

            @Schema(examples = "correct horse battery staple", required = true)
            String current,

            @Schema(examples = "violet ladder eleven tides", required = true)
            String password) {}

    @GET
    @Operation(summary = "Tells who you are and what you may do")
    public Me me() {
        Actor actor = signedIn.actor();
        return new Me(
                actor.id().value(),
                actor.userName(),
                actor.name(),
                actor.roles().stream().sorted().toList(),
                passwords.unseenResets(actor.id()).stream()
                        .map(ResetDocument::of)
                        .toList());
    }

    @PUT
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes your password", description = "Every session of yours ends")
    @APIResponse(responseCode = "204", description = "It is changed")
    @APIResponse(responseCode = "429", description = "Too many wrong passwords one after another")
    public void changePassword(Sent<PasswordChange> body) {
        Pages.found(body.read()
                .then(sent -> passwords.change(
                        signedIn.actor(),
                        sent.id().orElseGet(UUID::randomUUID),
                        Objects.requireNonNullElse(sent.current(), ""),
                        sent.password())));
    }

    @GET
    @Path("resets")
    @Operation(summary = "Lists the codes that were given out for you, newest first")
    public Listing<ResetDocument> resets(@BeanParam PageAsked page) {
        return page.of(passwords.resetsOf(signedIn.actor().id()), ResetDocument::of);
    }

    @POST
    @Path("resets/seen")
    @Operation(summary = "Says that you know of the resets of your password")
    @APIResponse(responseCode = "204", description = "You are not told again")
    public void sawResets() {
        Pages.found(passwords.sawResets(signedIn.actor()));
    }

    @POST
    @Path("sign-out")
    @Operation(summary = "Ends every session of yours")
    @APIResponse(responseCode = "204", description = "They have ended")
    public void signOut() {
        signIn.signOut(signedIn.actor().id());
    }
}
