package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;

/** Takes the turns of several enrolments, always in the same order, so that nobody waits for each other in a circle. */
@ApplicationScoped
public class Turns {

    private final Enrolments enrolments;

    Turns(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    public void take(Collection<EnrolmentId> wanted) {
        wanted.stream()
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(enrolments::takeTurn);
    }
}
