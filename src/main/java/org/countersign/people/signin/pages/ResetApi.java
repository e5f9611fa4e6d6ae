package org.countersign.people.signin.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.signin.Passwords;
import org.countersign.people.signin.ResetCode;
import org.countersign.site.PersonId;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Unread;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Codes with which people set their passwords, for programs. */
@Path("/api/v1/people/{id}/resets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "People")
@APIResponse(responseCode = "404", description = "There is no such person")
class ResetApi {

    private final Passwords passwords;
    private final People people;
    private final SignedIn signedIn;

    ResetApi(Passwords passwords, People people, SignedIn signedIn) {
        this.passwords = passwords;
        this.people = people;
        this.signedIn = signedIn;
    }

    @Schema(name = "ResetCode")
    record CodeDocument(
            @Schema(examples = "7Q2XA-0N4KM-PW93T-5HJZC", description = "Told only now, good for one use")
            String code,

            Instant expiresAt) {}

    @GET
    @Operation(summary = "Lists the codes that were given out for a person, newest first, without the codes")
    @APIResponse(responseCode = "200", description = "The codes")
    public Listing<ResetDocument> resets(@PathParam("id") UUID id, @BeanParam PageAsked page) {
        Person person = Pages.found(people.find(new PersonId(id)));
        return page.of(passwords.resetsOf(person.id()), ResetDocument::of);
    }

    @PUT
    @Path("{reset}")
    @Operation(
            summary = "Gives out a code with which the person sets their password",
            description = "Under an id of your own making. An earlier code is void; the old password holds until then")
    @APIResponse(responseCode = "200", description = "The code, told this once")
    @APIResponse(
            responseCode = "409",
            description = "It was given out under this id already, or the person is disabled")
    public CodeDocument issue(@PathParam("id") UUID id, @PathParam("reset") UUID reset) {
        ResetCode code = Pages.found(
                passwords.issueResetCode(signedIn.actor(), new PersonId(id), Unread.of(new FormKey(reset))));
        return new CodeDocument(code.text(), code.expiresAt());
    }
}
