package org.countersign.assessment;

import java.util.List;

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
}
