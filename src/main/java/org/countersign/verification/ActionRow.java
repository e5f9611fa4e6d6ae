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

/** One action the verifier raised. */
@Entity
@Immutable
@Recorded("action")
@Table(name = "verification_action")
class ActionRow extends FactRow<Action> {

    protected ActionRow() {}

    ActionRow(Action action) {
        super(action.id(), action);
    }

    static Optional<Action> withId(UUID id) {
        return fact(ActionRow.class, id);
    }

    static List<Action> ofSample(UUID sample) {
        return facts(ActionRow.class, "fact.sample = ?1", sample);
    }

    static List<Action> in(EnrolmentIds enrolments) {
        return facts(
                ActionRow.class, enrolments.are("fact.enrolment") + " order by fact.recordedAt, id", enrolments.ids());
    }

    /** Not cleared yet, the one due first first. */
    static List<Action> openIn(EnrolmentIds enrolments) {
        return facts(
                ActionRow.class,
                enrolments.are("fact.enrolment")
                        + " and id not in (select c.fact.action from ActionClearanceRow c) order by fact.dueOn, id",
                enrolments.ids());
    }
}
