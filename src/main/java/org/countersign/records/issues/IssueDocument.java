package org.countersign.records.issues;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.journal.Journal;
import org.countersign.records.RecordPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One issue of a unit's record. */
@Schema(name = "RecordIssue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueDocument(
        UUID id,
        @Schema(examples = "2") int number,
        Instant issuedAt,

        @Schema(description = "Number of the issue it replaces; absent on the first", examples = "1")
        Integer replaces,

        @Schema(description = "What says something else than in that; empty where it is not known")
        List<RecordPart> changed,

        @Schema(
                description = "SHA-256 of the PDF",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "The journal tells of it; it does not of issues from before it told of any")
        boolean inJournal,

        @Schema(description = "It was put in, or is not what was issued any more")
        boolean changedOutside,

        @Schema(description = "Entries of the journal when it was printed; absent where it does not stand on it")
        Long journalEntries,

        @Schema(description = "Digest the journal ended with then; absent where it does not stand on it")
        String journalDigest) {

    static IssueDocument of(Issued issue) {
        return new IssueDocument(
                issue.id(),
                issue.number(),
                issue.at(),
                issue.replaces().orElse(null),
                issue.changed(),
                issue.pdf().hex(),
                issue.standing() == Issued.Standing.AS_ISSUED,
                issue.isChangedOutside(),
                issue.journal().map(Journal.Head::entries).orElse(null),
                issue.journal().map(Journal.Head::digest).orElse(null));
    }
}
