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
record Shown(Criterion criterion, List<Submitted> claims, Body accepted, Body expected) {

    static Shown of(Criterion criterion, List<Submitted> claims) {
        Body accepted = new Body(
                claims.stream().flatMap(claim -> claim.accepted().stream()).toList());
        boolean nothingWaits =
                claims.stream().allMatch(claim -> claim.report().pending().isEmpty());
        Body expected = nothingWaits
                ? accepted
                : new Body(claims.stream()
                        .flatMap(claim -> claim.expected().stream())
                        .toList());
        return new Shown(criterion, claims, accepted, expected);
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
