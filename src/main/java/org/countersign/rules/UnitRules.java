package org.countersign.rules;

import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** The whole arithmetic: from a standard, a policy and the facts of one enrolment to its report. */
public final class UnitRules {

    private UnitRules() {}

    public static UnitReport report(Standard standard, Policy policy, UnitFacts facts) {
        throw new UnsupportedOperationException();
    }
}
