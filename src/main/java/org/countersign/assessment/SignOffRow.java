package org.countersign.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One sign-off as it was recorded. */
@Entity
@Immutable
@Recorded("sign-off")
@Table(name = "assessment_sign_off")
class SignOffRow extends FactRow<SignOff> {

    protected SignOffRow() {}

    SignOffRow(SignOff signOff) {
        super(signOff.id().value(), signOff);
    }

    static Optional<SignOff> withId(DecisionId id) {
        return fact(SignOffRow.class, id.value());
    }

    static List<SignOff> in(EnrolmentIds enrolments) {
        return facts(
                SignOffRow.class, enrolments.are("fact.enrolment") + " order by fact.recordedAt, id", enrolments.ids());
    }
}
