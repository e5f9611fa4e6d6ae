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

/** One answer to an action. */
@Entity
@Immutable
@Recorded("action-response")
@Table(name = "verification_action_response")
class ActionResponseRow extends FactRow<ActionResponse> {

    protected ActionResponseRow() {}

    ActionResponseRow(ActionResponse actionResponse) {
        super(actionResponse.id(), actionResponse);
    }

    static Optional<ActionResponse> withId(UUID id) {
        return fact(ActionResponseRow.class, id);
    }

    static boolean existsOn(UUID action) {
        return count("fact.action", action) > 0;
    }

    static List<ActionResponse> in(EnrolmentIds enrolments) {
        return facts(
                ActionResponseRow.class,
                "fact.action in (select a.id from ActionRow a where " + enrolments.are("a.fact.enrolment")
                        + ") order by fact.recordedAt, id",
                enrolments.ids());
    }
}
