package org.countersign.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One countersignature as it was recorded. */
@Entity
@Immutable
@Recorded("countersignature")
@Table(name = "assessment_countersignature")
class CountersignatureRow extends FactRow<Countersignature> {

    protected CountersignatureRow() {}

    CountersignatureRow(Countersignature countersignature) {
        super(countersignature.id(), countersignature);
    }

    static Optional<Countersignature> withId(UUID id) {
        return fact(CountersignatureRow.class, id);
    }

    static List<Countersignature> in(EnrolmentIds enrolments) {
        return facts(
                CountersignatureRow.class,
                enrolments.are("fact.enrolment") + " order by fact.recordedAt, id",
                enrolments.ids());
    }

    static List<Countersignature> of(List<DecisionId> decisions) {
        return decisions.isEmpty() ? List.of() : facts(CountersignatureRow.class, "fact.decision in ?1", decisions);
    }
}
