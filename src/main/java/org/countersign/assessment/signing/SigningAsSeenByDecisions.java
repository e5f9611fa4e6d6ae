package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.assessment.signatures.SigningSoFar;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.rules.refusals.Signing;
import org.countersign.site.answers.Refusal;

/** Tells the decisions above what was signed over them. */
@ApplicationScoped
class SigningAsSeenByDecisions implements SigningSoFar {

    private final Signers signers;
    private final SignaturesOn signaturesOn;

    SigningAsSeenByDecisions(Signers signers, SignaturesOn signaturesOn) {
        this.signers = signers;
        this.signaturesOn = signaturesOn;
    }

    @Override
    @Transactional
    public Function<EnrolmentId, Signatures> signatures(Collection<EnrolmentId> enrolments) {
        return signaturesOn.all(enrolments);
    }

    @Override
    @Transactional
    public Optional<Refusal> closed(EnrolmentId enrolment) {
        return Signing.change(signers.standingOnly(signaturesOn.of(enrolment))).map(RefusedByRule::of);
    }
}
