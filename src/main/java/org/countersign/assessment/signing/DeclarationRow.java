package org.countersign.assessment.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Declaration;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.site.PersonId;
import org.countersign.standards.Signatory;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One signature over a unit. */
@Entity
@Immutable
@Table(name = "assessment_declaration")
class DeclarationRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private Signatory signatory;

    private int round;

    @Column(name = "state_digest")
    private String stateDigest;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String statement;

    @Column(name = "after_reset")
    private boolean afterReset;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static DeclarationRow of(Declaration declaration) {
        DeclarationRow row = new DeclarationRow();
        row.id = declaration.id();
        row.enrolmentId = declaration.enrolment().value();
        row.signatory = declaration.signatory();
        row.round = declaration.round();
        row.stateDigest = declaration.stateDigest();
        row.statement = declaration.statement();
        row.afterReset = declaration.afterReset();
        row.signedBy = declaration.by().value();
        row.signedOn = declaration.signedOn();
        row.recordedAt = declaration.recordedAt();
        return row;
    }

    Declaration toFact() {
        return new Declaration(
                id,
                new EnrolmentId(enrolmentId),
                signatory,
                round,
                stateDigest,
                statement,
                afterReset,
                new PersonId(signedBy),
                signedOn,
                recordedAt);
    }

    static Optional<Declaration> withId(UUID id) {
        Optional<DeclarationRow> row = findByIdOptional(id);
        return row.map(DeclarationRow::toFact);
    }

    static List<Declaration> in(EnrolmentIds enrolments) {
        List<DeclarationRow> rows =
                list(enrolments.are("enrolmentId") + " order by recordedAt, id", enrolments.parameter());
        return rows.stream().map(DeclarationRow::toFact).toList();
    }
}
