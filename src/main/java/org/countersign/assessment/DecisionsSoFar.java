package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.VerificationSoFar;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.SigningSoFar;
import org.countersign.enrolment.DecisionRegister;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.AssessmentSoFar;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.Feedback;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.refusals.Independence;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Signatory;

/** What the rooms above ask about decisions before they change something. */
@ApplicationScoped
class DecisionsSoFar implements AssessmentSoFar, DecisionRegister {

    private final SigningSoFar signing;
    private final VerificationSoFar verification;
    private final CentreClock clock;

    DecisionsSoFar(SigningSoFar signing, VerificationSoFar verification, CentreClock clock) {
        this.clock = clock;
        this.signing = signing;
        this.verification = verification;
    }

    @Override
    @Transactional
    public Optional<Refusal> closed(EnrolmentId enrolment) {
        return signing.closed(enrolment);
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
                || chains(JudgementRow.on(piece, latestVersion)).values().stream()
                        .anyMatch(chain -> chain.effective()
                                .filter(judgement -> judgement.outcome() == Outcome.NOT_YET)
                                .isPresent());
    }

    @Override
    @Transactional
    public List<Feedback> feedback(PieceId piece) {
        return FeedbackOnPiece.of(JudgementRow.on(piece), ReferralRow.on(piece), clock::dateOf);
    }

    @Override
    @Transactional
    public Set<ClaimId> metClaims(PieceId piece) {
        Set<ClaimId> met = new HashSet<>();
        chains(JudgementRow.on(piece)).forEach((claim, chain) -> {
            if (chain.saysMet()) {
                met.add(claim);
            }
        });
        return met;
    }

    private Map<ClaimId, Chain> chains(List<Judgement> judgements) {
        if (judgements.isEmpty()) {
            return Map.of();
        }
        Set<EnrolmentId> enrolments =
                judgements.stream().map(Judgement::enrolment).collect(Collectors.toSet());
        Set<DecisionId> reopened = enrolments.stream()
                .map(verification.actions(enrolments))
                .flatMap(actions -> actions.reopened().stream())
                .collect(Collectors.toSet());
        List<DecisionId> provisional = judgements.stream()
                .filter(Judgement::provisional)
                .map(Judgement::id)
                .toList();
        Standings standings = new Standings(CountersignatureRow.of(provisional), reopened);
        Map<ClaimId, List<Judgement>> byClaim = judgements.stream()
                .collect(Collectors.groupingBy(Judgement::claim, LinkedHashMap::new, Collectors.toList()));
        return byClaim.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Chain.of(entry.getValue(), standings)));
    }

    @Override
    @Transactional
    public List<Independence.Decision> decisionsIn(EnrolmentId enrolment) {
        Decisions made = new DecisionsInUnits(List.of(enrolment)).in(enrolment);
        Map<DecisionId, PersonId> countersigners = made.countersignatures().stream()
                .collect(Collectors.toMap(Countersignature::decision, Countersignature::by));
        List<Declaration> signed =
                signing.signatures(List.of(enrolment)).apply(enrolment).declarations();
        return Stream.of(
                        made.judgements().stream().map(one -> decision(one.id(), one.judge(), countersigners)),
                        made.signOffs().stream().map(one -> decision(one.id(), one.by(), countersigners)),
                        made.attestations().stream()
                                .map(one -> decision(new DecisionId(one.id()), one.by(), countersigners)),
                        signed.stream()
                                .filter(one -> one.signatory() == Signatory.ASSESSOR)
                                .map(one -> decision(new DecisionId(one.id()), one.by(), countersigners)))
                .flatMap(Function.identity())
                .toList();
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
