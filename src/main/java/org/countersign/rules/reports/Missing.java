package org.countersign.rules.reports;

import org.countersign.rules.ActionsOpen;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.HeldBySomeCriteria;

/**
 * How many of each kind of thing are not done in a unit. Each is counted once, however much it still needs, and a rule
 * that only sums up what its criteria need is not counted beside them.
 *
 * @param actions of the internal verifier that nobody has cleared
 */
public record Missing(int criteria, int requirements, int actions) {

    static Missing in(UnitReport report) {
        return new Missing(
                (int) report.criteria().stream()
                        .filter(criterion -> criterion.criterion().isAskedForItself())
                        .filter(criterion -> criterion.findings().stream().anyMatch(Missing::counts))
                        .count(),
                (int) report.requirements().stream()
                        .filter(requirement -> requirement.findings().stream().anyMatch(Missing::counts))
                        .count(),
                report.findings().stream()
                        .filter(ActionsOpen.class::isInstance)
                        .map(ActionsOpen.class::cast)
                        .mapToInt(ActionsOpen::actions)
                        .sum());
    }

    private static boolean counts(Finding finding) {
        return finding.weight() == Finding.Weight.MISSING && !(finding instanceof HeldBySomeCriteria);
    }

    /** As far as the learner may know: actions are between the internal verifier and the assessor. */
    public Missing withoutActions() {
        return new Missing(criteria, requirements, 0);
    }

    public int all() {
        return criteria + requirements + actions;
    }
}
