package org.countersign.rules.evidence;

import java.util.List;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.standards.Criterion;

/**
 * All that was submitted for one criterion.
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
