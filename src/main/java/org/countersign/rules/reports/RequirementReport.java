package org.countersign.rules.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.rules.Finding;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.CriteriaChosen;
import org.countersign.standards.RuleSource;

/**
 * What one rule of evidence has to say about the unit.
 *
 * @param basis what an attestation would stand on now, where the rule asks for one
 * @param attestation the one that stands, where the rule asks for one
 * @param findings at least one, whether it holds or not
 */
public record RequirementReport(
        EvidenceRule rule,
        Standing standing,
        Optional<Basis> basis,
        Optional<UUID> attestation,
        List<Finding> findings) {

    /** For a rule that asks for no attestation. */
    public static RequirementReport unattested(EvidenceRule rule, Standing standing, List<Finding> findings) {
        return new RequirementReport(rule, standing, Optional.empty(), Optional.empty(), findings);
    }

    /** Whether a rule holds. */
    public enum Standing {
        SHORT,
        /** The rule speaks of accepted evidence only, and there is none yet; it stands in nobody's way. */
        NOTHING_TO_CHECK,
        HOLDS
    }

    public String ruleCode() {
        return rule.code();
    }

    /** Code of the evidence requirement of the standard it puts into practice. */
    public Optional<String> requirement() {
        return rule.requirement();
    }

    /** What it leaves to choose from, where it asks for some criteria of a group. */
    public Optional<Choice> choice(List<CriterionReport> criteria) {
        return rule instanceof CriteriaChosen chosen
                ? Optional.of(new Choice(
                        criteria.stream()
                                .filter(one -> chosen.criteria().contains(one.code()))
                                .toList(),
                        chosen.least()))
                : Optional.empty();
    }

    public RuleSource source() {
        return rule.source();
    }

    public boolean holds() {
        return standing != Standing.SHORT;
    }
}
