package org.countersign.rules.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.standards.Criterion;
import org.countersign.standards.Standard;

/**
 * All that was submitted for one criterion, or for the items of one.
 *
 * @param accepted what counts now
 * @param expected what would count if every decision that waits were countersigned
 */
record CriterionEvidence(
        Criterion criterion, List<Submitted> claims, BodyOfEvidence accepted, BodyOfEvidence expected) {

    static CriterionEvidence of(Criterion criterion, List<Submitted> claims) {
        BodyOfEvidence accepted = new BodyOfEvidence(
                claims.stream().flatMap(claim -> claim.accepted().stream()).toList());
        boolean nothingWaits =
                claims.stream().allMatch(claim -> claim.report().pending().isEmpty());
        BodyOfEvidence expected = nothingWaits
                ? accepted
                : new BodyOfEvidence(claims.stream()
                        .flatMap(claim -> claim.expected().stream())
                        .toList());
        return new CriterionEvidence(criterion, claims, accepted, expected);
    }

    /** Of each criterion that is signed off, in published order: one with items has whatever was submitted for them. */
    static List<CriterionEvidence> whole(Standard standard, List<CriterionEvidence> shown) {
        Map<String, List<CriterionEvidence>> byCriterion = shown.stream()
                .collect(Collectors.groupingBy(one -> one.criterion().partOf().orElse(one.code())));
        return standard.criteria().stream()
                .filter(criterion -> !criterion.isItem())
                .map(criterion -> whole(criterion, byCriterion.get(criterion.code())))
                .toList();
    }

    private static CriterionEvidence whole(Criterion criterion, List<CriterionEvidence> parts) {
        return criterion.hasItems()
                ? of(
                        criterion,
                        parts.stream().flatMap(part -> part.claims().stream()).toList())
                : parts.get(0);
    }

    String code() {
        return criterion.code();
    }

    UnderWay underWay() {
        return UnderWay.in(claims);
    }

    List<ClaimReport> reports() {
        return claims.stream().map(Submitted::report).toList();
    }
}
