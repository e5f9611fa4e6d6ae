package org.countersign.assessment;

import org.countersign.enrolment.Enrolment;
import org.countersign.portfolio.Claim;
import org.countersign.portfolio.ClaimId;
import org.countersign.portfolio.Evidence;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** One enrolment whole: what was asked, what was submitted, what was decided and signed, and what the rules make of
 * it. */
public record Unit(
        Enrolment enrolment,
        Standard standard,
        Policy policy,
        Evidence evidence,
        Decisions decisions,
        Signatures signatures,
        UnitFacts facts,
        UnitReport report) {

    public UnitStage stage() {
        return signatures.stage(report.ready());
    }

    /** The statement and the signature lines, and whose wording they are. */
    public SignOffWording signOff() {
        return SignOffWording.of(standard, policy);
    }

    /** The claim that a decision of this unit is about. */
    public Claim claim(ClaimId id) {
        return evidence.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The version that was claimed, as the rules look at it. */
    UnitFacts.Version version(Claim claim) {
        return facts.versions().stream()
                .filter(version ->
                        version.pieceId().equals(claim.piece().value()) && version.number() == claim.version())
                .findFirst()
                .orElseThrow();
    }
}
