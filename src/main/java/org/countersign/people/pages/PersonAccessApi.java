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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.people.Duty;
import org.countersign.people.HandingOn;
import org.countersign.people.Leaving;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.PersonRefusal;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Spelled;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person may do, and who takes over what they leave where that ends, for programs. */
@Path(PeopleApi.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "People")
@APIResponse(responseCode = "404", description = "There is no such person")
class PersonAccessApi {

    private static final String ROLE = "role";

    private final People people;
    private final Leaving leaving;
    private final SignedIn signedIn;

    PersonAccessApi(People people, Leaving leaving, SignedIn signedIn) {
        this.people = people;
        this.leaving = leaving;
        this.signedIn = signedIn;
    }

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

    @PUT
    @Path("roles/{role}")
    @Operation(summary = "Grants a role")
    @APIResponse(responseCode = "200", description = "The person with the role")
    public PersonDocument grantRole(@PathParam("id") UUID id, @PathParam("role") Role role) {
        return PersonApi.shown(people.grantRole(signedIn.actor(), new PersonId(id), role));
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
        return PersonApi.shown(people.endRole(
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
    public PersonDocument changeAccess(@PathParam("id") UUID id, Sent<Access> body) {
        PersonId person = existing(id).id();
        return PersonApi.shown(body.read()
                .then(sent -> Boolean.FALSE.equals(sent.disabled())
                        ? people.enable(signedIn.actor(), person)
                        : people.disable(signedIn.actor(), person, sent::handingOn)));
    }

    private Person existing(UUID id) {
        return Pages.found(people.find(new PersonId(id)));
    }
}
