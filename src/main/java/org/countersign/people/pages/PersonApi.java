package org.countersign.people.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.people.Duty;
import org.countersign.people.HandingOn;
import org.countersign.people.Leaving;
import org.countersign.people.NumberRemarks;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.people.PersonRefusal;
import org.countersign.people.UserNames;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Spelled;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One person, for programs. */
@Path(PeopleApi.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "People")
@APIResponse(responseCode = "404", description = "There is no such person")
class PersonApi {

    private static final String ROLE = "role";

    private final People people;
    private final UserNames userNames;
    private final Leaving leaving;
    private final NumberRemarks remarks;
    private final HistoryLine.Maker history;
    private final SignedIn signedIn;

    PersonApi(
            People people,
            UserNames userNames,
            Leaving leaving,
            NumberRemarks remarks,
            HistoryLine.Maker history,
            SignedIn signedIn) {
        this.people = people;
        this.userNames = userNames;
        this.leaving = leaving;
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
            Optional<String> email) {}

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

    @Schema(name = "Access")
    record Access(
            @Schema(examples = "true", required = true) Boolean disabled,

            @Schema(
                    examples = "nobody",
                    nullable = true,
                    description = "Who takes over what the person leaves when disabled: a person's id, or nobody for"
                            + " nobody yet")
            String handAllOnTo,

            @Schema(
                    nullable = true,
                    description =
                            "The same for single ones, by their ids of the caseload; whatever is not named here goes"
                                    + " as all")
            Map<String, String> handOn) {

        private Answer<HandingOn> handingOn() {
            return PersonRefusal.DISABLED_MISSING
                    .unlessGiven(disabled)
                    .then(said -> HandingOn.read(handAllOnTo, handOn == null ? Map.of() : handOn));
        }
    }

    @Schema(name = "Duty")
    record DutyDocument(
            @Schema(description = "The allocation") UUID id,
            @Schema(examples = "Nia Ŵyn-Llewelyn") String learner,

            @Schema(examples = "Deliver Customer Service to Difficult Customers")
            String unit,

            @Schema(examples = "assessor", description = "In words")
            String as,

            List<TakerDocument> takers) {

        static DutyDocument of(Duty duty) {
            return new DutyDocument(
                    duty.id(),
                    duty.learner(),
                    duty.unit(),
                    duty.as(),
                    duty.takers().stream()
                            .map(one -> new TakerDocument(one.id().value(), one.name()))
                            .toList());
        }
    }

    @Schema(name = "Taker")
    record TakerDocument(
            UUID id, @Schema(examples = "Priya Shah") String name) {}

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
    public PersonDocument changeDetails(@PathParam("id") UUID id, DetailsBody body) {
        PersonDetails details = new PersonDetails(body.name(), body.candidateNumber(), body.email());
        return shown(people.changeDetails(signedIn.actor(), new PersonId(id), body.basedOn(), details));
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
    public PersonDocument changeUserName(@PathParam("id") UUID id, UserNameBody body) {
        return shown(userNames.change(signedIn.actor(), new PersonId(id), body.seen(), body.userName(), body.reason()));
    }

    @PUT
    @Path("roles/{role}")
    @Operation(summary = "Grants a role")
    @APIResponse(responseCode = "200", description = "The person with the role")
    public PersonDocument grantRole(@PathParam("id") UUID id, @PathParam("role") Role role) {
        return shown(people.grantRole(signedIn.actor(), new PersonId(id), role));
    }

    @DELETE
    @Path("roles/{role}")
    @Operation(
            summary = "Ends a role",
            description =
                    "An allocation counts only while the person has the role for it, so it has to be said who takes it"
                            + " over. The centre keeps at least one administrator who can sign in")
    @APIResponse(responseCode = "200", description = "The person without the role")
    @APIResponse(
            responseCode = "409",
            description = "It is the only administrator who can sign in, or it is not said who takes over")
    public PersonDocument endRole(
            @PathParam("id") UUID id,
            @PathParam("role") Role role,
            @Parameter(description = "Who takes over what the person leaves: a person's id, or nobody for nobody yet")
                    @QueryParam("handAllOnTo")
                    String handAllOnTo,
            @Parameter(
                            description =
                                    "The same for single ones: the id of the caseload, a colon, and the person's id or"
                                            + " nobody")
                    @QueryParam("handOn")
                    List<String> handOn) {
        return shown(people.endRole(
                signedIn.actor(), new PersonId(id), role, () -> HandingOn.read(handAllOnTo, HandingOn.each(handOn))));
    }

    @GET
    @Path("caseload")
    @Operation(
            summary =
                    "What the person would leave if the account were disabled or a role ended, and who could take it over")
    @APIResponse(responseCode = "200", description = "One line for each unit; none where nothing is left")
    public Listing<DutyDocument> caseload(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "The role that would be ended; the account, if left out",
                            schema = @Schema(implementation = Role.class))
                    @QueryParam(ROLE)
                    String role,
            @BeanParam PageAsked page) {
        Person person = existing(id);
        Optional<Role> ended = Pages.found(Asked.answer(
                () -> Spelled.read(Role.values(), role), List.of(Asked.choice(ROLE, Role.values(), role))));
        return page.of(
                ended.map(one -> leaving.without(one, person)).orElseGet(() -> leaving.withoutAccount(person)),
                DutyDocument::of);
    }

    @PUT
    @Path("access")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Disables or enables an account", description = "Disabling ends every session at once")
    @APIResponse(responseCode = "200", description = "The person")
    @APIResponse(
            responseCode = "409",
            description = "It is your own account, the only administrator who can sign in, or it is not said who takes"
                    + " over what the person leaves")
    public PersonDocument changeAccess(@PathParam("id") UUID id, Access body) {
        PersonId person = new PersonId(id);
        return shown(
                Boolean.FALSE.equals(body.disabled())
                        ? people.enable(signedIn.actor(), person)
                        : people.disable(signedIn.actor(), person, body::handingOn));
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

    private static PersonDocument shown(Answer<Person> answer) {
        return PersonDocument.of(Pages.found(answer));
    }
}
