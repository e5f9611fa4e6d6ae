package org.countersign.people.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.people.NumberRemarks;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.people.UserNames;
import org.countersign.site.PersonId;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One person, what they are called and were called, for programs. */
@Path(PeopleApi.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "People")
@APIResponse(responseCode = "404", description = "There is no such person")
class PersonApi {

    private final People people;
    private final UserNames userNames;
    private final NumberRemarks remarks;
    private final HistoryLine.Maker history;
    private final SignedIn signedIn;

    PersonApi(People people, UserNames userNames, NumberRemarks remarks, HistoryLine.Maker history, SignedIn signedIn) {
        this.people = people;
        this.userNames = userNames;
        this.remarks = remarks;
        this.history = history;
        this.signedIn = signedIn;
    }

    @Schema(name = "PersonDetails")
    record DetailsBody(
            @Schema(examples = "1", required = true, description = "The number of the wording this change is based on")
            Integer basedOn,

            @Schema(examples = "Nia Ŵyn-Llewelyn", required = true)
            String name,

            @Schema(examples = "SCN 123456789", description = "None if left out")
            Optional<String> candidateNumber,

            @Schema(examples = "nia@example.org", description = "None if left out")
            Optional<String> email) {

        private PersonDetails details() {
            return new PersonDetails(name, candidateNumber, email);
        }
    }

    @Schema(name = "DetailsNumber")
    record DetailsNumber(
            @Schema(examples = "1", description = "To base a change on")
            int number) {}

    @Schema(name = "UserNameChange")
    record UserNameBody(
            @Schema(examples = "nia.wyn", required = true, description = "The user name this change is based on")
            String seen,

            @Schema(examples = "nia.wyn-llewelyn", required = true)
            String userName,

            @Schema(examples = "Married in May", required = true, description = "Stays in the history")
            String reason) {}

    @Schema(name = "PersonHistoryLine")
    record HistoryDocument(
            Instant at,
            @Schema(examples = "Role granted: Assessor") String what,
            @Schema(examples = "Fay Founder") String by) {}

    @GET
    @Operation(summary = "Shows a person")
    @APIResponse(responseCode = "200", description = "The person")
    public PersonDocument person(@PathParam("id") UUID id) {
        return PersonDocument.of(existing(id));
    }

    @GET
    @Path("details")
    @Operation(summary = "Tells the number of the wording that holds now")
    @APIResponse(responseCode = "200", description = "The number")
    public DetailsNumber details(@PathParam("id") UUID id) {
        return new DetailsNumber(people.detailsNumber(existing(id).id()));
    }

    @PUT
    @Path("details")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Corrects what a person is called", description = "The earlier wording stays in the history")
    @APIResponse(responseCode = "200", description = "The person as they are called now")
    @APIResponse(responseCode = "409", description = "It was changed since the wording this is based on")
    public PersonDocument changeDetails(@PathParam("id") UUID id, Sent<DetailsBody> body) {
        PersonId person = existing(id).id();
        return shown(body.read()
                .then(sent -> people.changeDetails(signedIn.actor(), person, sent.basedOn(), sent.details())));
    }

    @PUT
    @Path("user-name")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes the name a person signs in with",
            description = "The password stays the same. The earlier name is given to nobody else")
    @APIResponse(responseCode = "200", description = "The person with the new name")
    @APIResponse(responseCode = "400", description = "The name cannot be used or belongs to somebody else")
    @APIResponse(responseCode = "409", description = "The name was changed since the one this is based on")
    public PersonDocument changeUserName(@PathParam("id") UUID id, Sent<UserNameBody> body) {
        PersonId person = existing(id).id();
        return shown(body.read()
                .then(sent -> userNames.change(signedIn.actor(), person, sent.seen(), sent.userName(), sent.reason())));
    }

    @GET
    @Path("history")
    @Operation(summary = "Tells what was recorded about a person, newest first")
    @APIResponse(responseCode = "200", description = "The lines")
    public Listing<HistoryDocument> history(@PathParam("id") UUID id, @BeanParam PageAsked page) {
        return page.of(history.of(existing(id).id()), line -> new HistoryDocument(line.at(), line.what(), line.by()));
    }

    @GET
    @Path("remarks")
    @Operation(
            summary = "Tells what is worth another look at a candidate number",
            description =
                    "A ULN or Scottish candidate number whose last digit does not fit, and who else has the number. Nothing"
                            + " is in the way of using it")
    @APIResponse(responseCode = "200", description = "Sentences; none where there is nothing to say")
    public Listing<String> remarks(@PathParam("id") UUID id, @BeanParam PageAsked page) {
        return page.of(remarks.of(existing(id)), Function.identity());
    }

    private Person existing(UUID id) {
        return Pages.found(people.find(new PersonId(id)));
    }

    static PersonDocument shown(Answer<Person> answer) {
        return PersonDocument.of(Pages.found(answer));
    }
}
