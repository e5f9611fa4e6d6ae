package org.countersign.rules.qualifications;

import java.util.List;
import java.util.Optional;
import org.countersign.rules.Finding.Weight;
import org.countersign.rules.QualificationFinding;
import org.countersign.standards.qualifications.Qualification.Unit;

/**
 * What is found of a choice of units.
 *
 * @param findings in the order in which people read them: what may not be, what is missing, what to know
 * @param counted the units that count, in the order of the groups
 */
public record ChoiceReport(List<QualificationFinding> findings, List<Unit> counted) {

    public ChoiceReport {
        findings = List.copyOf(findings);
        counted = List.copyOf(counted);
    }

    /** Whether it makes up the qualification. */
    public boolean complete() {
        return findings.stream().anyMatch(finding -> finding.weight() == Weight.HOLDS);
    }

    public List<QualificationFinding> refusals() {
        return findings.stream()
                .filter(finding -> finding.weight() == Weight.REFUSAL)
                .toList();
    }

    /** Those about one group, or about the qualification as a whole. */
    public List<QualificationFinding> about(Optional<String> group) {
        return findings.stream()
                .filter(finding -> finding.group().equals(group))
                .toList();
    }
}
