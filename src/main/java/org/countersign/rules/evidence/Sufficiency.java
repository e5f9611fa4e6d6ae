package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.AttestationFell;
import org.countersign.rules.RequirementFinding.AttestationMissing;
import org.countersign.rules.RequirementFinding.Attested;
import org.countersign.rules.RequirementFinding.Measure;
import org.countersign.rules.RequirementFinding.PeriodShort;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.reports.Basis;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.standards.EvidenceRule.SufficientPeriod;

/**
 * Whether the evidence goes on for long enough, on enough occasions, with enough customers (CFACSC4 evidence requirement
 * 3). The unit gives no number, so the assessor attests it.
 *
 * @param accepted the happenings that count
 * @param underWay whatever they tell of
 */
record Sufficiency(
        SufficientPeriod rule,
        Basis basis,
        Happenings accepted,
        UnderWay underWay,
        Collection<Attestation> attestations) {

    RequirementReport report() {
        List<Finding> findings = new ArrayList<>(minimums());
        Attestations made = Attestations.under(rule.code(), attestations, basis);
        findings.add(made.standing()
                .map(this::attested)
                .or(() -> made.fallen().map(this::fell))
                .orElseGet(this::missing));
        boolean holds = findings.stream().allMatch(finding -> finding.weight() == Finding.Weight.HOLDS);
        return new RequirementReport(
                rule,
                holds ? RequirementReport.Standing.HOLDS : RequirementReport.Standing.SHORT,
                Optional.of(basis),
                made.standing().map(Attestation::id),
                findings);
    }

    private List<Finding> minimums() {
        List<Finding> missing = new ArrayList<>();
        minimum(Measure.OCCASIONS, Extent::occasions, rule.leastOccasions()).ifPresent(missing::add);
        minimum(Measure.CUSTOMERS, Extent::customers, rule.leastCustomers()).ifPresent(missing::add);
        minimum(Measure.DAYS, Extent::days, rule.leastDays()).ifPresent(missing::add);
        return missing;
    }

    private Optional<Finding> minimum(Measure measure, ToIntFunction<Extent> in, OptionalInt least) {
        int reached = in.applyAsInt(extent());
        if (least.isEmpty() || reached >= least.getAsInt()) {
            return Optional.empty();
        }
        UnderWay more = underWay.that(
                claim -> in.applyAsInt(accepted.and(List.of(claim)).extent()) > reached);
        int together = in.applyAsInt(accepted.and(more.all().toList()).extent());
        return Optional.of(new PeriodShort(
                rule.requirement(),
                rule.source(),
                measure,
                reached,
                least.getAsInt(),
                more.waitsForAssessor(),
                more.waitsForCountersigner(),
                Math.max(0, least.getAsInt() - together)));
    }

    private Extent extent() {
        return basis.extent();
    }

    /** What was seen then; what came since is said apart from it. */
    private Finding attested(Attestation attestation) {
        Extent seen = attestation.seen();
        return new Attested(
                rule.requirement(),
                rule.source(),
                attestation.madeOn(),
                seen.occasions(),
                seen.customers(),
                seen.first(),
                seen.last(),
                seen.days(),
                basis.extentFor(attestation).occasions() - seen.occasions());
    }

    private Finding fell(Attestation attestation) {
        Extent seen = attestation.seen();
        Extent left = basis.extentFor(attestation);
        return new AttestationFell(
                rule.requirement(),
                rule.source(),
                attestation.madeOn(),
                seen.occasions(),
                seen.customers(),
                seen.days(),
                left.occasions(),
                left.customers(),
                left.days());
    }

    private Finding missing() {
        return new AttestationMissing(
                rule.requirement(),
                rule.source(),
                extent().occasions(),
                extent().customers(),
                extent().first(),
                extent().last(),
                extent().days());
    }
}
