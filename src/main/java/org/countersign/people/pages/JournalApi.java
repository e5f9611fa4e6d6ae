package org.countersign.people.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.countersign.journal.CheckState;
import org.countersign.journal.Journal;
import org.countersign.people.proof.JournalBreak;
import org.countersign.people.proof.JournalChecks;
import org.countersign.site.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The journal's head and its check, for programs. */
@Path("/api/v1/journal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Journal", description = "The chained record of what people did; for administrators")
class JournalApi {

    private final Journal journal;
    private final JournalChecks checks;
    private final SignedIn signedIn;

    JournalApi(Journal journal, JournalChecks checks, SignedIn signedIn) {
        this.journal = journal;
        this.checks = checks;
        this.signedIn = signedIn;
    }

    @Schema(name = "JournalHead")
    record HeadDocument(
            @Schema(examples = "1204") long entries,

            @Schema(
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    description = "SHA-256 of the last entry, which stands for all before it")
            String digest) {}

    /** What is said of a check. */
    enum Standing {
        NEVER_ASKED,
        UNDER_WAY,
        WHOLE,
        BROKEN
    }

    @Schema(name = "JournalCheck")
    record CheckDocument(
            Standing standing,

            @Schema(description = "When it was asked for; absent if nobody ever did")
            Instant askedAt,

            @Schema(description = "Absent while it is under way")
            Instant endedAt,

            @Schema(description = "Whether it reads every entry; otherwise it goes on from where the one before ended")
            boolean fromBeginning,

            @Schema(examples = "1100", description = "The entry it began after")
            long after,

            @Schema(examples = "1204", description = "The last entry it has read")
            long entries,

            @Schema(description = "SHA-256 of that entry") String digest,

            @Schema(examples = "1210", description = "How many entries there are")
            long head,

            @Schema(description = "Of how many facts it asked whether an entry tells of them")
            long facts,

            @Schema(description = "How many files, documents and editions in use it compared with their digests")
            long compared,

            @Schema(description = "In how many places the journal is not whole, as far as it has come")
            long breakCount,

            @Schema(description = "A sentence for each of the first thousand of them")
            List<String> breaks) {

        static CheckDocument of(CheckState state) {
            return new CheckDocument(
                    standing(state),
                    state.askedAt().orElse(null),
                    state.endedAt().orElse(null),
                    state.fromBeginning(),
                    state.after(),
                    state.entries(),
                    state.digest(),
                    state.head(),
                    state.facts(),
                    state.compared(),
                    state.breakCount(),
                    state.breaks().stream().map(JournalBreak::sentence).toList());
        }

        private static Standing standing(CheckState state) {
            if (state.askedAt().isEmpty()) {
                return Standing.NEVER_ASKED;
            }
            if (state.isUnderWay()) {
                return Standing.UNDER_WAY;
            }
            return state.isWhole() ? Standing.WHOLE : Standing.BROKEN;
        }
    }

    @GET
    @Operation(summary = "Tells how long the journal is and the digest it ends with")
    public HeadDocument head() {
        Journal.Head head = journal.head();
        return new HeadDocument(head.entries(), head.digest());
    }

    @POST
    @Path("check")
    @Operation(
            summary = "Begins a check of the journal, or tells of the one that is under way",
            description =
                    "It reads what was recorded since the last check that found nothing, and asks of every fact"
                            + " whether an entry tells of it. How far it is, and then what it found, is at the address in Location.")
    @APIResponse(
            responseCode = "202",
            description = "It is under way",
            content = @Content(schema = @Schema(implementation = CheckDocument.class)))
    public Response check(
            @QueryParam("whole") @Parameter(description = "Reads every entry from the beginning") boolean whole) {
        return Response.accepted(CheckDocument.of(checks.begin(signedIn.actor(), whole)))
                .location(URI.create("/api/v1/journal/check"))
                .build();
    }

    @GET
    @Path("check")
    @Operation(summary = "Tells how far the check of the journal has come, or what the last one found")
    public CheckDocument state() {
        return CheckDocument.of(checks.state());
    }
}
