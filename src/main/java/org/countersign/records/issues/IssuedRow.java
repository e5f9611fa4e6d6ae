package org.countersign.records.issues;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.site.PersonId;
import org.countersign.site.Sha256;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One record as it was issued. */
@Entity
@Immutable
@Recorded(value = "record-issue", where = "not exists (select 1 from EarlierIssueRow e where e.id = r.id)")
@Table(name = "records_issued")
class IssuedRow extends FactRow<Issue> {

    private UUID enrolmentId;

    private Integer number;
    private String content;
    private String parts;
    private UUID replaces;

    private UUID issuedBy;

    private Instant issuedAt;

    private byte[] pdf;

    private Long journalEntries;

    private String journalDigest;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String longTexts;

    protected IssuedRow() {}

    private IssuedRow(UUID id) {
        super(id);
    }

    static IssuedRow of(Issue issue, byte[] pdf, Optional<String> longTexts) {
        IssuedRow row = new IssuedRow(issue.id());
        row.enrolmentId = issue.enrolment().value();
        row.number = issue.number();
        row.content = issue.content();
        row.parts = issue.parts();
        row.replaces = issue.replaces().orElse(null);
        row.issuedBy = issue.by().value();
        row.issuedAt = issue.issuedAt();
        row.pdf = pdf.clone();
        row.longTexts = longTexts.orElse(null);
        row.journalEntries = issue.journalEntries();
        row.journalDigest = issue.journalDigest();
        return row;
    }

    static Optional<IssuedRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    /** Oldest first. */
    static List<IssuedRow> in(EnrolmentId enrolment) {
        return list("enrolmentId = ?1 order by issuedAt, id", enrolment.value());
    }

    /** Whether it is a fact that the journal tells of; those from before are not. */
    boolean isJournalled() {
        return issuedBy != null && number != null && parts != null && journalEntries != null && journalDigest != null;
    }

    /** Null where it is from before the journal told of issues. */
    @Override
    public Issue fact() {
        return issue().orElse(null);
    }

    /** Empty where it is from before the journal told of issues. */
    Optional<Issue> issue() {
        return isJournalled()
                ? Optional.of(new Issue(
                        id(),
                        new EnrolmentId(enrolmentId),
                        number,
                        content,
                        parts,
                        Optional.ofNullable(replaces),
                        new PersonId(issuedBy),
                        issuedAt,
                        Sha256.of(pdf).hex(),
                        longTexts().map(Sha256::of).map(Sha256::hex),
                        journalEntries,
                        journalDigest))
                : Optional.empty();
    }

    boolean isOf(EnrolmentId enrolment) {
        return enrolmentId.equals(enrolment.value());
    }

    boolean says(String digest) {
        return content.equals(digest);
    }

    String parts() {
        return parts == null ? "" : parts;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Optional<String> longTexts() {
        return Optional.ofNullable(longTexts);
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
