package org.countersign.records.issues;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One record as it was issued. */
@Entity
@Immutable
@Recorded(value = "record-issue", where = "not exists (select 1 from EarlierIssueRow e where e.id = r.id)")
@Table(name = "records_issued")
class IssuedRow extends FactRow<Issue> {

    private byte[] pdf;

    @Column(name = "long_texts")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String longTexts;

    protected IssuedRow() {}

    IssuedRow(Issue issue, byte[] pdf, Optional<String> longTexts) {
        super(issue.id(), issue);
        this.pdf = pdf.clone();
        this.longTexts = longTexts.orElse(null);
    }

    static Optional<IssuedRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    /** Oldest first. */
    static List<IssuedRow> in(EnrolmentId enrolment) {
        return list("fact.enrolment = ?1 order by fact.issuedAt, id", enrolment);
    }

    /** Empty where it is from before the journal told of issues. */
    Optional<Issue> issue() {
        return Optional.of(fact()).filter(Issue::isJournalled);
    }

    String parts() {
        return fact().parts() == null ? "" : fact().parts();
    }

    Optional<String> longTexts() {
        return Optional.ofNullable(longTexts);
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
