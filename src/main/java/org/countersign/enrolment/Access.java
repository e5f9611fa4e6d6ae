package org.countersign.enrolment;

import java.util.Set;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;

/**
 * In what way a person may look at an enrolment today. There is none for somebody who may not: to them it is not there.
 * Only {@link Enrolments} makes one, out of what is recorded of the person.
 */
public final class Access {

    private final Enrolment enrolment;
    private final PersonId person;
    private final Set<Capacity> capacities;
    private final boolean learner;
    private final boolean administrator;

    Access(Enrolment enrolment, PersonId person, Set<Capacity> capacities, boolean learner, boolean administrator) {
        this.enrolment = enrolment;
        this.person = person;
        this.capacities = Set.copyOf(capacities);
        this.learner = learner;
        this.administrator = administrator;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public PersonId person() {
        return person;
    }

    /** Those they are allocated in today. */
    public Set<Capacity> capacities() {
        return capacities;
    }

    /** Whether the enrolment is their own. */
    public boolean learner() {
        return learner;
    }

    /** Sees who is allocated and the unit record, never evidence, feedback or samples. */
    public boolean administrator() {
        return administrator;
    }

    /** The unit page, its evidence, judgements and feedback. */
    public boolean seesTheUnit() {
        return learner || !capacities.isEmpty();
    }

    /** Samples and actions, which are between the internal verifier and those who judge. */
    public boolean seesTheVerification() {
        return judges() || is(Capacity.INTERNAL_VERIFIER);
    }

    public boolean is(Capacity capacity) {
        return capacities.contains(capacity);
    }

    /** Judges claims: as an assessor, or provisionally as a trainee. */
    public boolean judges() {
        return is(Capacity.ASSESSOR) || is(Capacity.TRAINEE_ASSESSOR);
    }
}
