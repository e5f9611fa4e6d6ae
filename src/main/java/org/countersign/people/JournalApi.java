package org.countersign.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countersign.journal.Journal;
import org.countersign.journal.JournalCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The journal's head and its check, for programs. */
@Path("/api/v1/journal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Journal", description = "The chained record of what people did; for administrators")
class JournalApi {

    private final Journal journal;
    private final JournalCheck check;

    JournalApi(Journal journal, JournalCheck check) {
        this.journal = journal;
        this.check = check;
    }

    @Schema(name = "JournalHead")
    record HeadDocument(
            @Schema(examples = "1204") long entries,

            @Schema(
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    description = "SHA-256 of the last entry, which stands for all before it")
            String digest) {}

    @Schema(name = "JournalProof")
    record ProofDocument(
            @Schema(examples = "1204") long entries,
            String digest,

            @Schema(examples = "true", description = "Whether nothing was changed, removed or put in between")
            boolean whole,

            @Schema(description = "A sentence for each place where it is not")
            List<String> breaks) {}

    @GET
    @Operation(summary = "Tells how long the journal is and the digest it ends with")
    public HeadDocument head() {
        Journal.Head head = journal.head();
        return new HeadDocument(head.entries(), head.digest());
    }

    @POST
    @Path("check")
    @Operation(summary = "Reads the whole journal and every fact it has a digest of")
    public ProofDocument check() {
        JournalCheck.Proof proof = check.check();
        return new ProofDocument(
                proof.entries(),
                proof.digest(),
                proof.isWhole(),
                proof.breaks().stream().map(JournalBreak::sentence).toList());
    }
}
