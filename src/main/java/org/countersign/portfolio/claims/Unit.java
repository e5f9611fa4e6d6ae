package org.countersign.portfolio.claims;

import java.util.List;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.standards.Context;
import org.countersign.standards.ContextMarks;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** One of a learner's enrolments with what it is assessed against. */
public record Unit(Enrolment enrolment, Standard standard, Policy policy) {

    public EnrolmentId id() {
        return enrolment.id();
    }

    /** The circumstances an occasion can be marked with. */
    public List<Context> contexts() {
        return policy.contextsInForce(standard);
    }

    public ContextMarks marks() {
        return new ContextMarks(standard, policy);
    }

    /** For people and for file names: the awarding body's code, or ours where none was published. */
    public String code() {
        return standard.published().unitCode().orElse(standard.key().id());
    }
}
