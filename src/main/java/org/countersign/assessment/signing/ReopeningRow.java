package org.countersign.assessment.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Reopening;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One reopening of a signed unit. */
@Entity
@Immutable
@Table(name = "assessment_reopening")
class ReopeningRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "reopened_as")
    private Reopener reopenedAs;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String reason;

    @Column(name = "reopened_by")
    private UUID reopenedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static ReopeningRow of(Reopening reopening) {
        ReopeningRow row = new ReopeningRow();
        row.id = reopening.id();
        row.enrolmentId = reopening.enrolment().value();
        row.round = reopening.round();
        row.reopenedAs = reopening.as();
        row.reason = reopening.reason();
        row.reopenedBy = reopening.by().value();
        row.recordedAt = reopening.recordedAt();
        return row;
    }

    Reopening toFact() {
        return new Reopening(
                id, new EnrolmentId(enrolmentId), round, reopenedAs, reason, new PersonId(reopenedBy), recordedAt);
    }

    static Optional<Reopening> withId(UUID id) {
        Optional<ReopeningRow> row = findByIdOptional(id);
        return row.map(ReopeningRow::toFact);
    }

    static List<Reopening> in(EnrolmentIds enrolments) {
        List<ReopeningRow> rows = list(enrolments.are("enrolmentId") + " order by round", enrolments.parameter());
        return rows.stream().map(ReopeningRow::toFact).toList();
    }
}
