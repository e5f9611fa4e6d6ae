package org.countersign.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.site.PersonId;
import org.countersign.verification.Sample.Sampled;

/** The final decisions that stand behind a criterion or a piece of a unit: what there is to sample. */
public final class DecisionsBehind {

    private final Unit unit;
    private final Map<UUID, Judgement> judgements;
    private final Map<UUID, SignOff> signOffs;

    public DecisionsBehind(Unit unit) {
        this.unit = unit;
        this.judgements = unit.decisions().judgements().stream()
                .collect(Collectors.toMap(judgement -> judgement.id().value(), Function.identity()));
        this.signOffs = unit.decisions().signOffs().stream()
                .collect(Collectors.toMap(signOff -> signOff.id().value(), Function.identity()));
    }

    /** The sign-off, if it is final, and the judgements on the criterion's claims. */
    public List<Sampled> criterion(String code) {
        Optional<CriterionReport> report = unit.report().criterion(code);
        List<Sampled> sampled = new ArrayList<>();
        report.flatMap(CriterionReport::signedOff)
                .filter(CriterionReport.SignedOff::isFinal)
                .ifPresent(signedOff -> sampled.add(ofCriterion(code, signedOff.id())));
        report.stream()
                .flatMap(criterion -> criterion.claims().stream())
                .flatMap(claim -> claim.effective().stream())
                .forEach(judgement -> sampled.add(ofCriterion(code, judgement.id())));
        return sampled;
    }

    private static Sampled ofCriterion(String code, UUID decision) {
        return new Sampled(Optional.of(code), Optional.empty(), 0, new DecisionId(decision));
    }

    /** The judgements on all claims of the piece. */
    public List<Sampled> piece(PieceId piece) {
        return unit.report().criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(claim -> claim.pieceId().equals(piece.value()))
                .flatMap(DecisionsBehind::ofPiece)
                .toList();
    }

    private static Stream<Sampled> ofPiece(ClaimReport claim) {
        return claim.effective().stream()
                .map(judgement -> new Sampled(
                        Optional.empty(),
                        Optional.of(new PieceId(claim.pieceId())),
                        claim.version(),
                        new DecisionId(judgement.id())));
    }

    /** Who made the decision, and so owns an action about it. */
    PersonId maker(DecisionId decision) {
        SignOff signOff = signOffs.get(decision.value());
        return signOff == null ? judgements.get(decision.value()).judge() : signOff.by();
    }
}
