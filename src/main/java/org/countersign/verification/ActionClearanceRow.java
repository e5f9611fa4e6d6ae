package org.countersign.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One action cleared. */
@Entity
@Immutable
@Recorded("action-clearance")
@Table(name = "verification_action_clearance")
class ActionClearanceRow extends FactRow<ActionClearance> {

    protected ActionClearanceRow() {}

    ActionClearanceRow(ActionClearance actionClearance) {
        super(actionClearance.id(), actionClearance);
    }

    static Optional<ActionClearance> withId(UUID id) {
        return fact(ActionClearanceRow.class, id);
    }

    static Optional<ActionClearance> ofAction(UUID action) {
        return facts(ActionClearanceRow.class, "fact.action = ?1", action).stream()
                .findFirst();
    }

    static List<ActionClearance> in(EnrolmentIds enrolments) {
        return facts(
                ActionClearanceRow.class,
                "fact.action in (select a.id from ActionRow a where " + enrolments.are("a.fact.enrolment")
                        + ") order by fact.recordedAt, id",
                enrolments.ids());
    }
}
