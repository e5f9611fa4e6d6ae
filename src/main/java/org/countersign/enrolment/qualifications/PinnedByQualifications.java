package org.countersign.enrolment.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.countersign.catalogue.PinnedEditions.OfQualifications;
import org.countersign.catalogue.PinnedEditions.Pin;
import org.countersign.journal.Journal;
import org.countersign.journal.Kept;

/** The editions of qualifications that learners are on, each with the digest that their enrolments give. */
@ApplicationScoped
class PinnedByQualifications implements OfQualifications {

    private final Journal journal;

    PinnedByQualifications(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Pin> all() {
        return QualificationEnrolmentRow.pinned();
    }

    @Override
    public boolean isTold(Pin pin) {
        List<Kept> saying = QualificationEnrolmentRow.pinned(pin).stream()
                .map(enrolment ->
                        new Kept(QualificationEnrolmentRow.class, enrolment.id().value(), enrolment))
                .toList();
        return journal.changedOutside(saying).size() < saying.size();
    }
}
