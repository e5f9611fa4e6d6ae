package org.countersign.rules;

import java.util.List;
import org.countersign.standards.Context;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** The contexts that may be confirmed in a unit, and those a rule asks for. */
final class ContextsInForce {

    private ContextsInForce() {}

    static List<Context> of(Standard standard, Policy policy) {
        return standard.contexts();
    }

    static List<Context> askedBy(ContextsShown rule, Standard standard, Policy policy) {
        return of(standard, policy).stream()
                .filter(context -> rule.requirement().stream().allMatch(context.requirement()::equals))
                .toList();
    }
}
