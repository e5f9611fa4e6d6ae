package org.countersign.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.Referral;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.journal.Kept;
import org.countersign.portfolio.evidence.ClaimId;

/** All that was decided in one enrolment, each list in the order it was recorded. */
public record Decisions(
        List<Judgement> judgements,
        List<SignOff> signOffs,
        List<Countersignature> countersignatures,
        List<Attestation> attestations,
        List<Referral> referrals) {

    public Decisions {
        judgements = List.copyOf(judgements);
        signOffs = List.copyOf(signOffs);
        countersignatures = List.copyOf(countersignatures);
        attestations = List.copyOf(attestations);
        referrals = List.copyOf(referrals);
    }

    /** All of them as the facts that the journal tells of. */
    public List<Kept> asKept() {
        List<Kept> kept = new ArrayList<>();
        judgements.forEach(one -> kept.add(new Kept(JudgementRow.class, one.id().value(), one)));
        signOffs.forEach(one -> kept.add(new Kept(SignOffRow.class, one.id().value(), one)));
        countersignatures.forEach(one -> kept.add(new Kept(CountersignatureRow.class, one.id(), one)));
        attestations.forEach(one -> kept.add(new Kept(AttestationRow.class, one.id(), one)));
        referrals.forEach(one -> kept.add(new Kept(ReferralRow.class, one.id(), one)));
        return kept;
    }

    /** The last judgement of a claim, whether it counts or not: the one that another has to have seen. */
    public Optional<Judgement> newest(ClaimId claim) {
        return judgements.stream()
                .filter(judgement -> judgement.claim().equals(claim))
                .max(Comparator.comparingInt(Judgement::position));
    }

    public Optional<Judgement> judgement(DecisionId id) {
        return judgements.stream()
                .filter(judgement -> judgement.id().equals(id))
                .findFirst();
    }

    public Optional<SignOff> signOff(DecisionId id) {
        return signOffs.stream().filter(signOff -> signOff.id().equals(id)).findFirst();
    }

    public Optional<Countersignature> countersignature(DecisionId decision) {
        return countersignatures.stream()
                .filter(answer -> answer.decision().equals(decision))
                .findFirst();
    }
}
