package org.countersign.assessment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.DecisionRegister;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.portfolio.AssessmentSoFar;
import org.countersign.portfolio.ClaimId;
import org.countersign.portfolio.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.refusals.Independence;
import org.countersign.site.PersonId;
import org.countersign.site.Refusal;

/** What the rooms above ask about decisions before they change something. */
@ApplicationScoped
class DecisionsSoFar implements AssessmentSoFar, DecisionRegister {

    private final List<SigningSoFar> signing;
    private final List<VerificationSoFar> verification;

    DecisionsSoFar(@All List<SigningSoFar> signing, @All List<VerificationSoFar> verification) {
        this.signing = signing;
        this.verification = verification;
    }

    @Override
    @Transactional
    public Optional<Refusal> closed(EnrolmentId enrolment) {
        return signing.stream()
                .flatMap(signatures -> signatures.closed(enrolment).stream())
                .findFirst();
    }

    @Override
    @Transactional
    public boolean judged(PieceId piece) {
        return JudgementRow.existsOn(piece);
    }

    @Override
    @Transactional
    public boolean nextVersionIsDue(PieceId piece, int latestVersion) {
        return ReferralRow.existsOn(piece, latestVersion)
                || chains(JudgementRow.on(piece).stream()
                                .filter(row -> row.version() == latestVersion)
                                .map(JudgementRow::toFact)
                                .toList())
                        .values()
                        .stream()
                        .anyMatch(chain -> chain.effective()
                                .filter(judgement -> judgement.outcome() == Outcome.NOT_YET)
                                .isPresent());
    }

    @Override
    @Transactional
    public Set<ClaimId> metClaims(PieceId piece) {
        Set<ClaimId> met = new HashSet<>();
        chains(JudgementRow.on(piece).stream().map(JudgementRow::toFact).toList())
                .forEach((claim, chain) -> {
                    if (chain.saysMet()) {
                        met.add(claim);
                    }
                });
        return met;
    }

    private Map<ClaimId, Chain> chains(List<Judgement> judgements) {
        Set<DecisionId> reopened = judgements.stream()
                .map(Judgement::enrolment)
                .distinct()
                .flatMap(enrolment -> verification.stream().flatMap(checks -> checks.reopened(enrolment).stream()))
                .collect(Collectors.toSet());
        List<UUID> provisional = judgements.stream()
                .filter(Judgement::provisional)
                .map(judgement -> judgement.id().value())
                .toList();
        List<Countersignature> answers = CountersignatureRow.of(provisional).stream()
                .map(CountersignatureRow::toFact)
                .toList();
        Standings standings = new Standings(answers, reopened);
        Map<ClaimId, List<Judgement>> byClaim = judgements.stream()
                .collect(Collectors.groupingBy(Judgement::claim, LinkedHashMap::new, Collectors.toList()));
        return byClaim.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Chain.of(entry.getValue(), standings)));
    }

    @Override
    @Transactional
    public List<Independence.Decision> decisionsIn(EnrolmentId enrolment) {
        Map<DecisionId, PersonId> countersigners = CountersignatureRow.in(enrolment).stream()
                .map(CountersignatureRow::toFact)
                .collect(Collectors.toMap(Countersignature::decision, Countersignature::by));
        List<Independence.Decision> decisions = new ArrayList<>();
        JudgementRow.in(enrolment).stream()
                .map(JudgementRow::toFact)
                .forEach(made -> decisions.add(decision(made.id(), made.judge(), countersigners)));
        SignOffRow.in(enrolment).stream()
                .map(SignOffRow::toFact)
                .forEach(made -> decisions.add(decision(made.id(), made.by(), countersigners)));
        AttestationRow.in(enrolment).stream()
                .map(AttestationRow::toFact)
                .forEach(made -> decisions.add(decision(new DecisionId(made.id()), made.by(), countersigners)));
        return decisions;
    }

    private static Independence.Decision decision(
            DecisionId id, PersonId judge, Map<DecisionId, PersonId> countersigners) {
        return new Independence.Decision(
                id.value(),
                judge.value(),
                Optional.ofNullable(countersigners.get(id)).map(PersonId::value),
                Set.of());
    }
}
