package org.countersign.rules.next;

import java.util.Collection;
import org.countersign.rules.Finding;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;

/** How much of what is missing one party can act on; each criterion and each requirement once. */
public record Share(int criteria, int requirements) {

    public static Share of(Party party, UnitReport report) {
        return new Share(
                (int) report.criteria().stream()
                        .filter(one -> one.criterion().isAskedForItself())
                        .map(CriterionReport::findings)
                        .filter(findings -> concerns(party, findings))
                        .count(),
                (int) report.requirements().stream()
                        .map(RequirementReport::findings)
                        .filter(findings -> concerns(party, findings))
                        .count());
    }

    private static boolean concerns(Party party, Collection<Finding> findings) {
        return findings.stream().anyMatch(finding -> WhoActs.on(finding).contains(party));
    }

    public boolean isNothing() {
        return criteria + requirements == 0;
    }
}
