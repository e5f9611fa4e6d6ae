package org.countersign.assessment.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.signatures.Release;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One release without sampling. */
@Entity
@Immutable
@Recorded("release")
@Table(name = "assessment_release")
class ReleaseRow extends FactRow<Release> {

    protected ReleaseRow() {}

    ReleaseRow(Release release) {
        super(release.id(), release);
    }

    static Optional<Release> withId(UUID id) {
        return fact(ReleaseRow.class, id);
    }

    static List<Release> in(EnrolmentIds enrolments) {
        return facts(ReleaseRow.class, enrolments.are("fact.enrolment") + " order by fact.round", enrolments.ids());
    }
}
