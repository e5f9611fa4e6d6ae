package org.countersign.verification.pages;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;

/** What the decisions of a unit are called: "sign-off of C4.1.1", "judgement of E03 for C4.1.1". */
final class DecisionNames {

    private final Unit unit;
    private final VerificationWords words;

    DecisionNames(Unit unit, VerificationWords words) {
        this.unit = unit;
        this.words = words;
    }

    /** One, as it is asked for. */
    String of(DecisionId decision) {
        return unit.decisions()
                .signOff(decision)
                .map(this::signOff)
                .or(() -> unit.decisions()
                        .judgement(decision)
                        .map(judgement -> judgement(judgement, unit.claim(judgement.claim()))))
                .orElseThrow();
    }

    /** Each, for where all are to be chosen from. */
    Map<DecisionId, String> all() {
        Map<ClaimId, Claim> claims =
                unit.evidence().claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        Map<DecisionId, String> names =
                unit.decisions().signOffs().stream().collect(Collectors.toMap(SignOff::id, this::signOff));
        unit.decisions()
                .judgements()
                .forEach(judgement -> names.put(judgement.id(), judgement(judgement, claims.get(judgement.claim()))));
        return names;
    }

    private String signOff(SignOff signOff) {
        return words.signOffOf(signOff.criterion());
    }

    private String judgement(Judgement judgement, Claim claim) {
        return words.judgementOf(unit.evidence().pieces().get(claim.piece()).reference(), claim.criterion());
    }
}
