package org.countersign.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One countersignature as it was recorded. */
@Entity
@Immutable
@Table(name = "assessment_countersignature")
class CountersignatureRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "decision_id")
    private UUID decisionId;

    private boolean agreed;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String feedback;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static CountersignatureRow of(Countersignature countersignature) {
        CountersignatureRow row = new CountersignatureRow();
        row.id = countersignature.id();
        row.enrolmentId = countersignature.enrolment().value();
        row.decisionId = countersignature.decision().value();
        row.agreed = countersignature.agreed();
        row.feedback = countersignature.feedback();
        row.signedBy = countersignature.by().value();
        row.recordedAt = countersignature.recordedAt();
        return row;
    }

    Countersignature toFact() {
        return new Countersignature(
                id,
                new EnrolmentId(enrolmentId),
                new DecisionId(decisionId),
                agreed,
                feedback,
                new PersonId(signedBy),
                recordedAt);
    }

    static Optional<CountersignatureRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    static List<Countersignature> in(EnrolmentIds enrolments) {
        return CountersignatureRow.<CountersignatureRow>list(
                        enrolments.are("enrolmentId") + " order by recordedAt, id", enrolments.parameter())
                .stream()
                .map(CountersignatureRow::toFact)
                .toList();
    }

    static List<CountersignatureRow> of(List<UUID> decisions) {
        return decisions.isEmpty() ? List.of() : list("decisionId in ?1", decisions);
    }
}
