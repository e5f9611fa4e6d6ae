package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.site.PersonId;

/** Enrolments with the frozen standard and policy of each. */
@ApplicationScoped
public class Units {

    private final Enrolments enrolments;
    private final Editions editions;

    Units(Enrolments enrolments, Editions editions) {
        this.enrolments = enrolments;
        this.editions = editions;
    }

    /** Oldest first. */
    public List<Unit> of(PersonId learner) {
        return enrolments.of(learner).stream().map(this::unit).toList();
    }

    public Optional<Unit> find(EnrolmentId id) {
        return enrolments.find(id).map(this::unit);
    }

    private Unit unit(Enrolment enrolment) {
        return new Unit(enrolment, editions.standard(enrolment.standard()), editions.policy(enrolment.policy()));
    }
}
