package org.countersign.rules;

import java.time.LocalDate;
import org.countersign.rules.Capacity.Part;

/** Why somebody may not be allocated to an enrolment, or may not act in it. */
public sealed interface IndependenceRefusal extends Finding {

    @Override
    default Weight weight() {
        return Weight.REFUSAL;
    }

    /** At allocation. */
    record OwnEnrolment(Capacity capacity) implements IndependenceRefusal {}

    /** At the act. */
    record OwnUnit() implements IndependenceRefusal {}

    record AlreadyAllocated(Capacity capacity, LocalDate from) implements IndependenceRefusal {}

    record HoldsAnother(Capacity wanted, Capacity held, LocalDate from) implements IndependenceRefusal {}

    /** @param part had in some decision of the enrolment */
    record HadAPart(Capacity wanted, Part part) implements IndependenceRefusal {}

    record EndsBeforeItBegins(LocalDate from, LocalDate to) implements IndependenceRefusal {}

    record NotAllocated(Capacity capacity, LocalDate on) implements IndependenceRefusal {}

    /** @param part had in this very decision */
    record PartInDecision(Part wanted, Part part) implements IndependenceRefusal {}

    record TraineeMayNotSign() implements IndependenceRefusal {}

    record NotTheLearner() implements IndependenceRefusal {}
}
