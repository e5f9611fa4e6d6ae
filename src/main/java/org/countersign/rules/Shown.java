package org.countersign.rules;

import java.util.List;
import org.countersign.standards.Criterion;

/**
 * All that was submitted for one criterion.
 *
 * @param accepted what counts now
 * @param expected what would count if every decision that waits were countersigned
 */
record Shown(Criterion criterion, List<Submitted> claims, List<Accepted> accepted, List<Accepted> expected) {

    static Shown of(Criterion criterion, List<Submitted> claims) {
        return new Shown(
                criterion,
                claims,
                claims.stream().flatMap(claim -> claim.accepted().stream()).toList(),
                claims.stream().flatMap(claim -> claim.expected().stream()).toList());
    }

    String code() {
        return criterion.code();
    }
}
