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

/** One answer to an action. */
@Entity
@Immutable
@Table(name = "verification_action_response")
class ActionResponseRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String done;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static ActionResponseRow of(ActionResponse response) {
        ActionResponseRow row = new ActionResponseRow();
        row.id = response.id();
        row.actionId = response.action();
        row.done = response.done();
        row.givenBy = response.by().value();
        row.recordedAt = response.recordedAt();
        return row;
    }

    ActionResponse toFact() {
        return new ActionResponse(id, actionId, done, new PersonId(givenBy), recordedAt);
    }

    static Optional<ActionResponse> withId(UUID id) {
        Optional<ActionResponseRow> row = findByIdOptional(id);
        return row.map(ActionResponseRow::toFact);
    }

    static boolean existsOn(UUID action) {
        return count("actionId", action) > 0;
    }

    static List<ActionResponse> in(EnrolmentIds enrolments) {
        List<ActionResponseRow> rows = list(
                "actionId in (select a.id from ActionRow a where " + enrolments.are("a.enrolmentId")
                        + ") order by recordedAt, id",
                enrolments.parameter());
        return rows.stream().map(ActionResponseRow::toFact).toList();
    }
}
