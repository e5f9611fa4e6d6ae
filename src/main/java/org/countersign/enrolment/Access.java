package org.countersign.enrolment;

import java.util.Set;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;

/**
 * In what way a person may look at an enrolment today. There is none for somebody who may not: to them it is not there.
 *
 * @param capacities those they are allocated in today
 * @param administrator sees who is allocated and the unit record, never evidence, feedback or samples
 */
public record Access(
        Enrolment enrolment, PersonId person, Set<Capacity> capacities, boolean learner, boolean administrator) {

    public Access {
        capacities = Set.copyOf(capacities);
    }

    /** The unit page, its evidence, judgements and feedback. */
    public boolean seesTheUnit() {
        return learner || !capacities.isEmpty();
    }

    public boolean is(Capacity capacity) {
        return capacities.contains(capacity);
    }

    /** Judges claims: as an assessor, or provisionally as a trainee. */
    public boolean judges() {
        return is(Capacity.ASSESSOR) || is(Capacity.TRAINEE_ASSESSOR);
    }
}
