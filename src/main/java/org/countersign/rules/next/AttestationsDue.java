package org.countersign.rules.next;

import java.util.List;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.AttestationFell;
import org.countersign.rules.RequirementFinding.AttestationMissing;
import org.countersign.rules.RequirementFinding.ConfirmationFell;
import org.countersign.rules.RequirementFinding.ConfirmationMissing;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;

/** An attestation is due once every criterion it speaks of is met, or when one has fallen. */
public final class AttestationsDue {

    private AttestationsDue() {}

    public static List<RequirementReport> in(UnitReport report) {
        return report.requirements().stream()
                .filter(requirement ->
                        Refusals.attest(report, requirement.ruleCode()).granted())
                .filter(requirement -> requirement.findings().stream().anyMatch(finding -> asks(finding, report)))
                .toList();
    }

    private static boolean asks(Finding finding, UnitReport report) {
        boolean performanceMet = report.performance().allMet();
        boolean allMet = performanceMet && report.knowledge().allMet();
        return finding instanceof AttestationFell
                || finding instanceof ConfirmationFell
                || finding instanceof AttestationMissing && performanceMet
                || finding instanceof ConfirmationMissing && allMet;
    }
}
