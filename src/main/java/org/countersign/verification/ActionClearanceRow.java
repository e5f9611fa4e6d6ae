package org.countersign.verification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One action cleared. */
@Entity
@Immutable
@Table(name = "verification_action_clearance")
class ActionClearanceRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String comments;

    @Column(name = "cleared_by")
    private UUID clearedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static ActionClearanceRow of(ActionClearance clearance) {
        ActionClearanceRow row = new ActionClearanceRow();
        row.id = clearance.id();
        row.actionId = clearance.action();
        row.comments = clearance.comments();
        row.clearedBy = clearance.by().value();
        row.recordedAt = clearance.recordedAt();
        return row;
    }

    ActionClearance toFact() {
        return new ActionClearance(id, actionId, comments, new PersonId(clearedBy), recordedAt);
    }

    static Optional<ActionClearance> withId(UUID id) {
        Optional<ActionClearanceRow> row = findByIdOptional(id);
        return row.map(ActionClearanceRow::toFact);
    }

    static Optional<ActionClearance> ofAction(UUID action) {
        Optional<ActionClearanceRow> row = find("actionId", action).firstResultOptional();
        return row.map(ActionClearanceRow::toFact);
    }

    static List<ActionClearance> in(EnrolmentIds enrolments) {
        List<ActionClearanceRow> rows = list(
                "actionId in (select a.id from ActionRow a where " + enrolments.are("a.enrolmentId")
                        + ") order by recordedAt, id",
                enrolments.parameter());
        return rows.stream().map(ActionClearanceRow::toFact).toList();
    }
}
