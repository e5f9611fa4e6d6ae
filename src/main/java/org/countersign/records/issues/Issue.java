package org.countersign.records.issues;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.journal.Journal;
import org.countersign.site.PersonId;

/**
 * A record as it was issued, which keeps its bytes and its address.
 *
 * @param number among the issues of the unit's record, from 1; none in the journal where it is from before issues were
 *     facts
 * @param content SHA-256 of what stands on it
 * @param parts digests of the parts of that, with the form that it was written in
 * @param replaces the issue before it
 * @param by whoever asked for it first
 * @param pdf SHA-256 of its bytes as they are kept now
 * @param longTexts SHA-256 of what was too long to be printed
 * @param journalEntries how many there were when it was printed, as it says itself
 * @param journalDigest of the last of them
 */
record Issue(
        @JsonProperty("id") UUID id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("number") int number,
        @JsonProperty("content") String content,
        @JsonProperty("parts") String parts,
        @JsonProperty("replaces") Optional<UUID> replaces,
        @JsonProperty("by") PersonId by,
        @JsonProperty("issuedAt") Instant issuedAt,
        @JsonProperty("pdf") String pdf,
        @JsonProperty("longTexts") Optional<String> longTexts,
        @JsonProperty("journalEntries") long journalEntries,
        @JsonProperty("journalDigest") String journalDigest)
        implements Fact {

    @Override
    public Instant recordedAt() {
        return issuedAt;
    }

    Journal.Head journal() {
        return new Journal.Head(journalEntries, journalDigest);
    }
}
