package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.VerificationSoFar;
import org.countersign.assessment.signatures.StateForm;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.rules.Finding;
import org.countersign.rules.SignatureFacts;
import org.countersign.rules.refusals.Independence;
import org.countersign.rules.refusals.Signing;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Signatory;

/** Who may sign or release a unit as it stands, by what the rules say of its signatures, samples and decisions. */
@ApplicationScoped
class SigningRights {

    private final Enrolments enrolments;
    private final Signers signers;
    private final VerificationSoFar verification;
    private final CentreClock clock;

    SigningRights(Enrolments enrolments, Signers signers, VerificationSoFar verification, CentreClock clock) {
        this.enrolments = enrolments;
        this.signers = signers;
        this.verification = verification;
        this.clock = clock;
    }

    /** Whether this person could sign as that at all, whatever stands in the unit. */
    Answer<Access> independent(Actor by, Access access, Signatory signatory) {
        return enrolments
                .independence(access.enrolment())
                .sign(signatory, by.id().value(), clock.today())
                .map(RefusedByRule::of)
                .<Answer<Access>>map(Answer::refused)
                .orElseGet(() -> Answer.done(access));
    }

    /** Why this person cannot sign the unit as it stands; empty where they can. */
    @Transactional
    Optional<Finding> whyNotSign(PersonId by, Unit unit, SignedState state, Signatory signatory) {
        return enrolments
                .independence(unit.enrolment())
                .sign(signatory, by.value(), clock.today())
                .or(() -> Signing.sign(signatory, unit.report(), facts(unit, state)));
    }

    /** Why this person cannot release the unit without a sample as it stands; empty where they can. */
    @Transactional
    Optional<Finding> whyNotRelease(PersonId by, Unit unit, SignedState state) {
        return enrolments
                .independence(unit.enrolment())
                .sign(Signatory.INTERNAL_VERIFIER, by.value(), clock.today())
                .or(() -> Signing.releaseWithoutSampling(unit.report(), facts(unit, state)));
    }

    private SignatureFacts facts(Unit unit, SignedState state) {
        return signers.facts(unit.signatures(), state.digest(), sampled(unit, state));
    }

    /**
     * A sample of nothing but decisions that are not signed over lets nobody sign, and neither does one by a verifier who
     * has decided in the unit since.
     */
    private List<String> sampled(Unit unit, SignedState state) {
        Set<DecisionId> signedOver = unit.standsOn();
        Independence independence = enrolments.independence(unit.enrolment());
        List<VerificationSoFar.AgreedSample> samples = verification
                .agreedSamples(unit.enrolment().id())
                .stream()
                .filter(sample -> !Collections.disjoint(sample.decisions(), signedOver))
                .filter(sample -> independence.mayHaveSampled(sample.by().value()))
                .toList();
        boolean all = samples.stream().allMatch(sample -> sample.stateDigest().equals(state.digest()));
        // A sample that was taken before anybody signed may be of this very state, as an earlier version wrote it.
        Set<String> before = all
                ? Set.of()
                : StateForm.EARLIER.stream()
                        .map(form -> SignedState.of(unit, form).digest())
                        .collect(Collectors.toSet());
        return samples.stream()
                .map(VerificationSoFar.AgreedSample::stateDigest)
                .map(digest -> before.contains(digest) ? state.digest() : digest)
                .toList();
    }
}
