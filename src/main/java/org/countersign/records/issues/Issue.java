package org.countersign.records.issues;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.journal.Journal;
import org.countersign.site.PersonId;
import org.countersign.site.columns.NoneAsNull;
import org.countersign.site.columns.OptionalColumn;
import org.countersign.site.columns.ValueColumn;
import org.countersign.site.disk.Sha256;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
@Embeddable
record Issue(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("number") @Convert(converter = NoneAsNull.OfInts.class)
        int number,

        @JsonProperty("content") String content,
        @JsonProperty("parts") String parts,
        @JsonProperty("replaces") Optional<UUID> replaces,
        @JsonProperty("by") @Column(name = "issued_by") PersonId by,
        @JsonProperty("issuedAt") Instant issuedAt,

        @JsonProperty("pdf")
        @Column(name = "pdf", insertable = false, updatable = false)
        @Convert(converter = DigestOfBytes.class)
        String pdf,

        @JsonProperty("longTexts")
        @Column(name = "long_texts", insertable = false, updatable = false)
        @Convert(converter = DigestOfText.class)
        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        Optional<String> longTexts,

        @JsonProperty("journalEntries") @Convert(converter = NoneAsNull.OfLongs.class)
        long journalEntries,

        @JsonProperty("journalDigest") String journalDigest)
        implements Fact {

    @Override
    public Instant recordedAt() {
        return issuedAt;
    }

    /** Those from before the journal told of issues have no number, nor the rest of what it tells of them. */
    boolean isJournalled() {
        return number > 0 && by != null && parts != null && journalEntries > 0 && journalDigest != null;
    }

    Journal.Head journal() {
        return new Journal.Head(journalEntries, journalDigest);
    }

    /** The digest of what is kept now, which is written beside it. */
    @Converter
    static final class DigestOfBytes extends ValueColumn<String, byte[]> {

        DigestOfBytes() {
            super(digest -> null, kept -> Sha256.of(kept).hex());
        }
    }

    /** The same of a text that may be missing. */
    @Converter
    static final class DigestOfText extends OptionalColumn<String, String> {

        DigestOfText() {
            super(digest -> null, kept -> Sha256.of(kept).hex());
        }
    }
}
