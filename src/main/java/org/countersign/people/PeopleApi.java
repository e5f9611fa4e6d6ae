package org.countersign.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.site.Answer;
import org.countersign.site.Pages;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
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

    private static final int MOST_ON_A_PAGE = 200;
    private static final int MOST_PAGES = 10_000;

    private final People people;
    private final SignedIn signedIn;

    PeopleApi(People people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    @Schema(name = "PeoplePage")
    record PeoplePage(
            @Schema(examples = "134", description = "How many there are on all pages")
            long total,

            @Schema(examples = "1") int page,
            List<PersonDocument> people) {}

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

        NewPerson toNewPerson() {
            return new NewPerson(
                    id.map(PersonId::new).orElseGet(PersonId::random),
                    userName,
                    new PersonDetails(name, candidateNumber, email),
                    roles);
        }
    }

    @GET
    @Operation(summary = "Lists people", description = "Searched in name, user name and candidate number")
    public PeoplePage list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("role") Role role,
            @QueryParam("sort") @DefaultValue("NAME") PeopleQuery.Order sort,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        if (page < 1 || page > MOST_PAGES || size < 1 || size > MOST_ON_A_PAGE) {
            Pages.found(Answer.refused(PersonRefusal.PAGE.refusal(MOST_PAGES, MOST_ON_A_PAGE)));
        }
        PeopleQuery query = new PeopleQuery(text.strip(), Optional.ofNullable(role), sort);
        List<PersonDocument> found = people.list(query, (page - 1) * size, size).stream()
                .map(PersonDocument::of)
                .toList();
        return new PeoplePage(people.count(query), page, found);
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
    public Response add(NewPersonBody body) {
        Person added = Pages.found(people.add(signedIn.actor(), body.toNewPerson()));
        return Response.created(URI.create(PATH + "/" + added.id()))
                .entity(PersonDocument.of(added))
                .build();
    }
}
