package org.countersign.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.Referral;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;

/** Everything that was decided in some enrolments, read in one query for each kind of decision. */
final class DecisionsInUnits {

    private final Map<EnrolmentId, List<Judgement>> judgements;
    private final Map<EnrolmentId, List<SignOff>> signOffs;
    private final Map<EnrolmentId, List<Countersignature>> countersignatures;
    private final Map<EnrolmentId, List<Attestation>> attestations;
    private final Map<EnrolmentId, List<Referral>> referrals;

    /** @param enrolments at least one */
    DecisionsInUnits(Collection<EnrolmentId> enrolments) {
        EnrolmentIds ids = EnrolmentIds.of(enrolments);
        judgements = by(JudgementRow.in(ids), Judgement::enrolment);
        signOffs = by(SignOffRow.in(ids), SignOff::enrolment);
        countersignatures = by(CountersignatureRow.in(ids), Countersignature::enrolment);
        attestations = by(AttestationRow.in(ids), Attestation::enrolment);
        referrals = by(ReferralRow.in(ids), Referral::enrolment);
    }

    private static <T> Map<EnrolmentId, List<T>> by(List<T> facts, Function<T, EnrolmentId> enrolment) {
        return facts.stream().collect(Collectors.groupingBy(enrolment));
    }

    Decisions in(EnrolmentId enrolment) {
        return new Decisions(
                judgements.getOrDefault(enrolment, List.of()),
                signOffs.getOrDefault(enrolment, List.of()),
                countersignatures.getOrDefault(enrolment, List.of()),
                attestations.getOrDefault(enrolment, List.of()),
                referrals.getOrDefault(enrolment, List.of()));
    }
}
