package org.countersign.enrolment.qualifications;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.PinnedEditions;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;
import org.hibernate.annotations.Immutable;

/** One enrolment on a qualification as it was recorded. */
@Entity
@Immutable
@Recorded("qualification-enrolment")
@Table(name = "enrolment_qualification")
class QualificationEnrolmentRow extends FactRow<QualificationEnrolment> {

    protected QualificationEnrolmentRow() {}

    QualificationEnrolmentRow(QualificationEnrolment enrolment) {
        super(enrolment.id().value(), enrolment);
    }

    static Optional<QualificationEnrolment> withId(QualificationEnrolmentId id) {
        return fact(QualificationEnrolmentRow.class, id.value());
    }

    /** Oldest first. */
    static List<QualificationEnrolment> of(Collection<PersonId> learners) {
        return learners.isEmpty()
                ? List.of()
                : facts(
                        QualificationEnrolmentRow.class,
                        "fact.learner in ?1 order by fact.enrolledOn, fact.recordedAt, id",
                        learners);
    }

    static Optional<QualificationEnrolment> of(PersonId learner, EditionKey qualification) {
        return facts(
                        QualificationEnrolmentRow.class,
                        "fact.learner = ?1 and fact.qualification = ?2",
                        learner,
                        qualification)
                .stream()
                .findFirst();
    }

    /** Each edition once, and again where enrolments on it give another digest. */
    static List<PinnedEditions.Pin> pinned() {
        return getEntityManager()
                .createQuery(
                        "select distinct fact.qualification, fact.qualificationDigest from QualificationEnrolmentRow",
                        Object[].class)
                .getResultStream()
                .map(found -> new PinnedEditions.Pin((EditionKey) found[0], (String) found[1]))
                .toList();
    }

    static List<QualificationEnrolment> pinned(PinnedEditions.Pin pin) {
        return facts(
                QualificationEnrolmentRow.class,
                "fact.qualification = ?1 and fact.qualificationDigest = ?2",
                pin.key(),
                pin.digest());
    }
}
