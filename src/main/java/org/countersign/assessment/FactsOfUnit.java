package org.countersign.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.portfolio.Evidence;
import org.countersign.portfolio.evidence.Facts;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts;
import org.countersign.standards.ContextMarks;

/** What was submitted and decided, as the rules look at it. */
final class FactsOfUnit {

    private FactsOfUnit() {}

    static UnitFacts of(
            Enrolment enrolment,
            ContextMarks marks,
            Evidence evidence,
            Decisions decisions,
            Standings standings,
            int openActions,
            Counting counting) {
        return new UnitFacts(
                enrolment.enrolledOn(),
                versions(evidence, new Facts(marks)),
                evidence.claims().stream()
                        .map(claim -> new UnitFacts.Claim(
                                claim.id().value(), claim.piece().value(), claim.version(), claim.criterion()))
                        .toList(),
                decisions.judgements().stream()
                        .map(judgement -> judgement(judgement, standings))
                        .toList(),
                decisions.signOffs().stream()
                        .map(signOff -> signOff(signOff, standings))
                        .toList(),
                decisions.attestations().stream().map(FactsOfUnit::attestation).toList(),
                openActions,
                counting);
    }

    private static List<UnitFacts.Version> versions(Evidence evidence, Facts facts) {
        return evidence.versions().entrySet().stream()
                .flatMap(entry -> {
                    Piece piece = evidence.pieces().get(entry.getKey());
                    boolean withdrawn = evidence.withdrawn().contains(entry.getKey());
                    return entry.getValue().stream()
                            .map(version -> facts.of(piece, version, withdrawn, evidence.marking(version)));
                })
                .toList();
    }

    private static UnitFacts.Judgement judgement(Judgement judgement, Standings standings) {
        return new UnitFacts.Judgement(
                judgement.id().value(),
                judgement.claim().value(),
                judgement.supersedes().map(DecisionId::value),
                judgement.outcome(),
                standings.of(judgement),
                judgement.contexts(),
                judgement.judgedOn());
    }

    private static UnitFacts.Attestation attestation(Attestation attestation) {
        return new UnitFacts.Attestation(
                attestation.id(),
                attestation.ruleCode(),
                attestation.seen(),
                Counting.of(attestation.counting()),
                ids(attestation.judgements()),
                attestation.attestedOn());
    }

    private static Set<UUID> ids(Collection<DecisionId> decisions) {
        return decisions.stream().map(DecisionId::value).collect(Collectors.toSet());
    }

    private static UnitFacts.SignOff signOff(SignOff signOff, Standings standings) {
        return new UnitFacts.SignOff(
                signOff.id().value(),
                signOff.criterion(),
                ids(signOff.judgements()),
                standings.of(signOff),
                signOff.signedOn());
    }
}
