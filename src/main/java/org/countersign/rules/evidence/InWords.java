package org.countersign.rules.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.ConfirmationFell;
import org.countersign.rules.RequirementFinding.ConfirmationMissing;
import org.countersign.rules.RequirementFinding.Confirmed;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.reports.Basis;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;

/** What is for the assessor's judgement alone, and is attested in words on all that is accepted in the unit. */
record InWords(AssessorsJudgement rule, Basis basis, Collection<Attestation> attestations) {

    RequirementReport report() {
        Attestations made = Attestations.under(rule.code(), attestations, basis);
        Finding finding = made.standing()
                .<Finding>map(this::confirmed)
                .or(() -> made.fallen().map(this::fell))
                .orElseGet(() -> new ConfirmationMissing(rule.requirement(), rule.source()));
        return new RequirementReport(
                rule,
                made.standing().isPresent() ? RequirementReport.Standing.HOLDS : RequirementReport.Standing.SHORT,
                Optional.of(basis),
                made.standing().map(Attestation::id),
                List.of(finding));
    }

    private Finding confirmed(Attestation attestation) {
        return new Confirmed(
                rule.requirement(), rule.source(), attestation.madeOn(), basis.judgementsSince(attestation));
    }

    private Finding fell(Attestation attestation) {
        return new ConfirmationFell(rule.requirement(), rule.source(), attestation.madeOn());
    }
}
