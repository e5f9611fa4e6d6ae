package org.countersign.rules.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.standards.CriteriaGroup;

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

    /** Of a longer one nobody tells the columns apart. */
    private static final int LONGEST_IN_COLUMNS = 7;

    /** So many narrow columns fit beside a criterion, its evidence and its sign-off. */
    private static final int MOST_COLUMNS = 8;

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

    /** The ranges that have a column for each item where the criteria are read, as far as there is room beside them. */
    public List<RangeReport> rangesInColumns() {
        List<RangeReport> inColumns = new ArrayList<>();
        int columns = 0;
        for (RangeReport range : ranges) {
            int items = range.items().size();
            if (range.ofWholeUnit() && items <= LONGEST_IN_COLUMNS && columns + items <= MOST_COLUMNS) {
                inColumns.add(range);
                columns += items;
            }
        }
        return List.copyOf(inColumns);
    }

    /** The others, each of which has a place of its own. */
    public List<RangeReport> rangesApart() {
        List<RangeReport> inColumns = rangesInColumns();
        return ranges.stream().filter(range -> !inColumns.contains(range)).toList();
    }

    /** What a requirement has to say beside the lists that have a place of their own, where each item speaks for itself. */
    public List<Finding> besideRanges(RequirementReport requirement) {
        Set<Finding> ofItems = rangesApart().stream()
                .flatMap(range -> range.items().stream())
                .map(ContextReport::finding)
                .collect(Collectors.toSet());
        List<Finding> others = requirement.findings().stream()
                .filter(finding -> !ofItems.contains(finding))
                .toList();
        return others.isEmpty() ? requirement.findings() : others;
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

    /** The choice a group leaves, where some of its criteria are enough. */
    public Optional<Choice> choiceIn(CriteriaGroup group) {
        return group.atLeast().isEmpty()
                ? Optional.empty()
                : choiceOf(criterion(group.criteria().get(0).code()).orElseThrow());
    }

    /** The claims made for a criterion, or for its items. */
    public List<ClaimReport> claimsFor(CriterionReport one) {
        return one.criterion().hasItems()
                ? items(one).members().stream()
                        .flatMap(item -> item.claims().stream())
                        .toList()
                : one.claims();
    }

    /** The items that complete a criterion; none of one that stands for itself. */
    public List<CriterionReport> itemsOf(CriterionReport one) {
        return one.criterion().hasItems() ? items(one).members() : List.of();
    }

    /** What it is one of, where some are enough: the items of its criterion, or a group. */
    private Optional<Choice> choiceOf(CriterionReport one) {
        return one.criterion()
                .partOf()
                .map(whole -> items(criterion(whole).orElseThrow()))
                .or(() -> requirements.stream()
                        .flatMap(requirement -> requirement.choice(criteria).stream())
                        .filter(choice -> choice.members().contains(one))
                        .findFirst());
    }

    private Choice items(CriterionReport whole) {
        return new Choice(
                criteria.stream()
                        .filter(one -> one.criterion().partOf().equals(Optional.of(whole.code())))
                        .toList(),
                whole.criterion().itemsAsked().orElseThrow());
    }

    /** Whether the unit still asks for it: for one of several to choose from until enough of them are met. */
    public boolean asksFor(CriterionReport one) {
        return one.criterion().isAskedForItself()
                || choiceOf(one).filter(Choice::isShort).isPresent() && wholeIsAskedFor(one);
    }

    /** Whether it is what somebody should turn to: of several to choose from no more than are wanted. */
    public boolean comesNext(CriterionReport one) {
        return one.criterion().isAskedForItself()
                || choiceOf(one).filter(choice -> choice.isNext(one)).isPresent() && wholeIsAskedFor(one);
    }

    private boolean wholeIsAskedFor(CriterionReport one) {
        return one.criterion()
                .partOf()
                .flatMap(this::criterion)
                .map(this::asksFor)
                .orElse(true);
    }

    public Optional<RequirementReport> requirement(String ruleCode) {
        return requirements.stream()
                .filter(one -> one.ruleCode().equals(ruleCode))
                .findFirst();
    }
}
