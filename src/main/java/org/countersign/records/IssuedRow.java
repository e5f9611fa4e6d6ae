package org.countersign.records;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.hibernate.annotations.Immutable;

/** One record as it was issued. */
@Entity
@Immutable
@Table(name = "records_issued")
class IssuedRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String content;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private byte[] pdf;

    static void keep(UUID id, EnrolmentId enrolment, RecordContent content, Instant issuedAt, byte[] pdf) {
        IssuedRow row = new IssuedRow();
        row.id = id;
        row.enrolmentId = enrolment.value();
        row.content = content.digest().hex();
        row.issuedAt = issuedAt;
        row.pdf = pdf;
        row.persist();
    }

    static Optional<IssuedRow> of(EnrolmentId enrolment, RecordContent content) {
        return find(
                        "enrolmentId = ?1 and content = ?2",
                        enrolment.value(),
                        content.digest().hex())
                .firstResultOptional();
    }

    Instant issuedAt() {
        return issuedAt;
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
