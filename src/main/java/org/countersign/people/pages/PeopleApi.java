package org.countersign.people.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.people.NewPerson;
import org.countersign.people.People;
import org.countersign.people.PeopleQuery;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of people, and adding to it, for programs. */
@Path(PeopleApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "People", description = "Persons, what they are called and what they may do; for administrators")
class PeopleApi {

    static final String PATH = "/api/v1/people";

    private final People people;
    private final SignedIn signedIn;

    PeopleApi(People people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    @Schema(name = "NewPerson")
    record NewPersonBody(
            @Schema(
                    examples = "5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11",
                    description = "Made by you, so that sending twice adds one person; made here if left out")
            Optional<UUID> id,

            @Schema(examples = "nia.wyn", required = true) String userName,

            @Schema(examples = "Nia Ŵyn-Llewelyn", required = true)
            String name,

            @Schema(examples = "SCN 123456789") Optional<String> candidateNumber,
            @Schema(examples = "nia@example.org") Optional<String> email,

            @Schema(description = "None if left out") Set<Role> roles) {

        /** Without what a careless client sends as null. */
        NewPersonBody {
            roles = roles == null
                    ? Set.of()
                    : roles.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }

        private Answer<NewPerson> read() {
            return Answer.done(new NewPerson(
                    id.map(PersonId::new).orElseGet(PersonId::random),
                    userName,
                    new PersonDetails(name, candidateNumber, email),
                    roles));
        }
    }

    @GET
    @Operation(summary = "Lists people", description = "Searched in name, user name and candidate number")
    public Listing<PersonDocument> list(@BeanParam PeopleFilter filter, @BeanParam PageAsked page) {
        PeopleQuery query = Pages.found(filter.asked());
        PageAsked.Part part = page.part();
        List<PersonDocument> found = people.list(query, part.offset(), part.size()).stream()
                .map(PersonDocument::of)
                .toList();
        return part.listing(found, people.count(query));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a person",
            description = "They cannot sign in before they have set a password with a code")
    @APIResponse(
            responseCode = "201",
            description = "The person; added before, if sent under the same id",
            content = @Content(schema = @Schema(implementation = PersonDocument.class)))
    @APIResponse(responseCode = "409", description = "Somebody else was added under this id")
    public Response add(Sent<NewPersonBody> body) {
        Person added = Pages.found(people.add(signedIn.actor(), body.as(NewPersonBody::read)));
        return Response.created(URI.create(PATH + "/" + added.id()))
                .entity(PersonDocument.of(added))
                .build();
    }
}
