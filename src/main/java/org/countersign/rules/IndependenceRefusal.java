package org.countersign.rules;

import java.time.LocalDate;
import java.util.List;

/** Why somebody may not be allocated, or may not act, in this enrolment. */
public sealed interface IndependenceRefusal extends Finding {

    @Override
    default Weight weight() {
        return Weight.REFUSAL;
    }

    record OwnEnrolment(Capacity capacity) implements IndependenceRefusal {}

    record OwnUnit() implements IndependenceRefusal {}

    record AlreadyAllocated(Capacity capacity, LocalDate from) implements IndependenceRefusal {}

    record HoldsAnother(Capacity wanted, Capacity held, LocalDate from) implements IndependenceRefusal {}

    record HadAPart(Capacity wanted, Capacity.Part part) implements IndependenceRefusal {}

    record EndsBeforeItBegins(LocalDate from, LocalDate to) implements IndependenceRefusal {}

    /** @param capacities any of which would do */
    record NotAllocated(List<Capacity> capacities, LocalDate on) implements IndependenceRefusal {}

    record PartInDecision(Capacity.Part wanted, Capacity.Part part) implements IndependenceRefusal {}

    record TraineeMayNotSign() implements IndependenceRefusal {}

    record NotTheLearner() implements IndependenceRefusal {}
}
