package org.countersign.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One attestation as it was recorded, with the numbers it was made on. */
@Entity
@Immutable
@Recorded("attestation")
@Table(name = "assessment_attestation")
class AttestationRow extends FactRow<Attestation> {

    protected AttestationRow() {}

    AttestationRow(Attestation attestation) {
        super(attestation.id(), attestation);
    }

    static Optional<Attestation> withId(UUID id) {
        return fact(AttestationRow.class, id);
    }

    static List<Attestation> in(EnrolmentIds enrolments) {
        return facts(
                AttestationRow.class,
                enrolments.are("fact.enrolment") + " order by fact.recordedAt, id",
                enrolments.ids());
    }
}
