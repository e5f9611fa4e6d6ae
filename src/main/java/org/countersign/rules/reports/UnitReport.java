package org.countersign.rules.reports;

import java.util.List;
import java.util.Optional;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts.Extent;

/**
 * Everything the rules can say about one enrolment. Derived, never stored; there from the first day, when all of it is
 * still missing.
 *
 * @param criteria in published order
 * @param requirements by requirement of the standard, then the policy's own
 * @param ranges every list that something is asked of, in the order they are declared in
 * @param extent of the counted performance evidence
 * @param findings all that is missing: requirements, criteria, actions
 * @param notices what somebody should know and nobody has to clear
 */
public record UnitReport(
        List<CriterionReport> criteria,
        List<RequirementReport> requirements,
        List<RangeReport> ranges,
        Extent extent,
        Progress performance,
        Progress knowledge,
        List<Finding> findings,
        List<Finding> notices) {

    public UnitReport {
        criteria = List.copyOf(criteria);
        requirements = List.copyOf(requirements);
        ranges = List.copyOf(ranges);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /**
     * All criteria are met and signed off, every requirement holds, attestations stand and no action is open. Not the
     * same as signed, and long before verified.
     */
    public boolean ready() {
        return findings.isEmpty();
    }

    /** The items of all ranges, in the order they are declared in. */
    public List<ContextReport> contexts() {
        return ranges.stream().flatMap(range -> range.items().stream()).toList();
    }

    public Missing missing() {
        return Missing.in(this);
    }

    /** The claims that somebody has still to decide on, by criterion. */
    public List<ClaimReport> undecided() {
        return criteria.stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(ClaimReport::undecided)
                .toList();
    }

    public Optional<CriterionReport> criterion(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<RequirementReport> requirement(String ruleCode) {
        return requirements.stream()
                .filter(one -> one.ruleCode().equals(ruleCode))
                .findFirst();
    }
}
