package org.countersign.verification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.DecisionId;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One action the verifier raised. */
@Entity
@Immutable
@Table(name = "verification_action")
class ActionRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "sample_id")
    private UUID sampleId;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String required;

    @Column(name = "raised_by")
    private UUID raisedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static ActionRow of(Action action) {
        ActionRow row = new ActionRow();
        row.id = action.id();
        row.sampleId = action.sample();
        row.enrolmentId = action.enrolment().value();
        row.decisionId = action.decision().value();
        row.ownerId = action.owner().value();
        row.dueOn = action.dueOn();
        row.required = action.required();
        row.raisedBy = action.raisedBy().value();
        row.recordedAt = action.recordedAt();
        return row;
    }

    Action toFact() {
        return new Action(
                id,
                sampleId,
                new EnrolmentId(enrolmentId),
                new DecisionId(decisionId),
                new PersonId(ownerId),
                dueOn,
                required,
                new PersonId(raisedBy),
                recordedAt);
    }

    static Optional<Action> withId(UUID id) {
        Optional<ActionRow> row = findByIdOptional(id);
        return row.map(ActionRow::toFact);
    }

    static List<Action> ofSample(UUID sample) {
        List<ActionRow> rows = list("sampleId", sample);
        return rows.stream().map(ActionRow::toFact).toList();
    }

    static List<Action> in(EnrolmentIds enrolments) {
        List<ActionRow> rows = list(enrolments.are("enrolmentId") + " order by recordedAt, id", enrolments.parameter());
        return rows.stream().map(ActionRow::toFact).toList();
    }

    /** Not cleared yet, the one due first first. */
    static List<Action> openIn(EnrolmentIds enrolments) {
        List<ActionRow> rows = list(
                enrolments.are("enrolmentId")
                        + " and id not in (select c.actionId from ActionClearanceRow c) order by dueOn, id",
                enrolments.parameter());
        return rows.stream().map(ActionRow::toFact).toList();
    }
}
