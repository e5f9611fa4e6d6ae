package org.countersign.people.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.Pager;
import org.countersign.site.PersonId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened at the door, for programs. */
@Path("/api/v1/sign-ins")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Sign-ins and refusals", description = "What happened at the door; for administrators")
class DoorApi {

    private static final int ON_A_PAGE = 200;

    private final DoorBook book;

    DoorApi(DoorBook book) {
        this.book = book;
    }

    @Schema(name = "SignInsPage")
    record DoorPage(
            @Schema(examples = "134", description = "How many there are on all pages")
            long total,

            @Schema(examples = "1") int page,

            @Schema(examples = "90", description = "For how many days they are kept")
            long keptForDays,

            List<DoorDocument> entries) {}

    @Schema(name = "SignInEntry")
    record DoorDocument(
            @Schema(examples = "wrong-password", description = "Its name in the log too")
            String event,

            Instant at,

            @Schema(description = "The person, where it is known who it was or whose user name it was")
            Optional<UUID> person,

            @Schema(examples = "n…", description = "The beginning of a user name that nobody has")
            Optional<String> typed,

            @Schema(
                    examples = "198.51.100.7",
                    description = "Of IPv6 the first 64 bits, in hexadecimal: they belong to one subscriber")
            String address,

            @Schema(examples = "GET /people", description = "What was asked for, where that was refused")
            Optional<String> request) {

        static DoorDocument of(DoorEntry entry) {
            return new DoorDocument(
                    entry.event().code(),
                    entry.at(),
                    entry.person().map(PersonId::value),
                    entry.typed(),
                    entry.address(),
                    entry.request());
        }
    }

    @GET
    @Operation(
            summary = "Lists sign-ins, failed ones, and what was refused to whom, newest first",
            description = "200 on a page")
    public DoorPage list(@QueryParam(Pager.PARAMETER) Integer page) {
        int number = Pager.number(page, ON_A_PAGE);
        return new DoorPage(
                book.count(),
                number,
                book.days(),
                book.page(number, ON_A_PAGE).stream().map(DoorDocument::of).toList());
    }
}
