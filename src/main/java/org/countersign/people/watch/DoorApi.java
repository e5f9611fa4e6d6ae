package org.countersign.people.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.countersign.site.lists.Listing;
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
            Optional<String> request,

            @Schema(description = "When it is forgotten") Instant keptUntil) {

        static DoorDocument of(DoorEntry entry, Instant keptUntil) {
            return new DoorDocument(
                    entry.event().code(),
                    entry.at(),
                    entry.person().map(PersonId::value),
                    entry.typed(),
                    entry.address(),
                    entry.request(),
                    keptUntil);
        }
    }

    @GET
    @Operation(summary = "Lists sign-ins, failed ones, and what was refused to whom, newest first")
    public Listing<DoorDocument> list(@BeanParam PageAsked page) {
        PageAsked.Part part = page.part();
        return part.listing(
                book.page(part.page(), part.size()).stream()
                        .map(entry -> DoorDocument.of(entry, book.keptUntil(entry)))
                        .toList(),
                book.count());
    }
}
