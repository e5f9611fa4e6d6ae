package org.countersign.assessment.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.signatures.Reopening;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One reopening of a signed unit. */
@Entity
@Immutable
@Recorded("reopening")
@Table(name = "assessment_reopening")
class ReopeningRow extends FactRow<Reopening> {

    protected ReopeningRow() {}

    ReopeningRow(Reopening reopening) {
        super(reopening.id(), reopening);
    }

    static Optional<Reopening> withId(UUID id) {
        return fact(ReopeningRow.class, id);
    }

    static List<Reopening> in(EnrolmentIds enrolments) {
        return facts(ReopeningRow.class, enrolments.are("fact.enrolment") + " order by fact.round", enrolments.ids());
    }
}
