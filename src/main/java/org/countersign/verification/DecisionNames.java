package org.countersign.verification;

import java.util.HashMap;
import java.util.Map;
import org.countersign.assessment.DecisionId;
import org.countersign.assessment.Unit;
import org.countersign.portfolio.Claim;
import org.countersign.portfolio.ClaimId;

/** What the decisions of a unit are called: "sign-off of C4.1.1", "judgement of E03 for C4.1.1". */
final class DecisionNames {

    private final Map<DecisionId, String> names = new HashMap<>();

    DecisionNames(Unit unit, VerificationWords words) {
        Map<ClaimId, Claim> claims = new HashMap<>();
        unit.evidence().claims().forEach(claim -> claims.put(claim.id(), claim));
        unit.decisions().signOffs().forEach(signOff -> names.put(signOff.id(), words.signOffOf(signOff.criterion())));
        unit.decisions().judgements().forEach(judgement -> {
            Claim claim = claims.get(judgement.claim());
            String reference = unit.evidence().pieces().get(claim.piece()).reference();
            names.put(judgement.id(), words.judgementOf(reference, claim.criterion()));
        });
    }

    String of(DecisionId decision) {
        return names.get(decision);
    }
}
