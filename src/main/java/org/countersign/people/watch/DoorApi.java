package org.countersign.people.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened at the door, for programs. */
@Path("/api/v1/sign-ins")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Sign-ins and refusals", description = "What happened at the door; for administrators")
class DoorApi {

    private final DoorBook book;

    DoorApi(DoorBook book) {
        this.book = book;
    }

    @Schema(name = "SignInsPage")
    record DoorPage(
            List<DoorDocument> items,

            @Schema(description = "Counted from 1", examples = "1")
            int page,

            @Schema(description = "How many a page holds at most", examples = "50")
            int size,

            @Schema(examples = "134", description = "How many there are on all pages")
            long total,

            @Schema(examples = "90", description = "For how many days they are kept")
            long keptForDays) {}

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
    @Operation(summary = "Lists sign-ins, failed ones, and what was refused to whom, newest first")
    public DoorPage list(@BeanParam PageAsked page) {
        PageAsked.Part part = page.part();
        return new DoorPage(
                book.page(part.page(), part.size()).stream()
                        .map(DoorDocument::of)
                        .toList(),
                part.page(),
                part.size(),
                book.count(),
                book.days());
    }
}
