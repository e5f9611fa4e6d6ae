package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

/** The decisions as the journal has digests of them. */
@ApplicationScoped
class JournalledDecisions implements Journalled {

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(
                SigningOff.SIGN_OFF, SignOff.class,
                Countersigning.COUNTERSIGNATURE, Countersignature.class,
                Attesting.ATTESTATION, Attestation.class,
                Referring.REFERRAL, Referral.class);
    }

    @Override
    public Optional<?> fact(String kind, UUID subject) {
        return switch (kind) {
            case SigningOff.SIGN_OFF ->
                SignOffRow.withId(new DecisionId(subject)).map(SignOffRow::toFact);
            case Countersigning.COUNTERSIGNATURE ->
                CountersignatureRow.withId(subject).map(CountersignatureRow::toFact);
            case Attesting.ATTESTATION -> AttestationRow.withId(subject).map(AttestationRow::toFact);
            default -> ReferralRow.withId(subject).map(ReferralRow::toFact);
        };
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        return Subjects.of(
                switch (kind) {
                    case SigningOff.SIGN_OFF -> SignOffRow.class;
                    case Countersigning.COUNTERSIGNATURE -> CountersignatureRow.class;
                    case Attesting.ATTESTATION -> AttestationRow.class;
                    default -> ReferralRow.class;
                },
                after,
                most);
    }
}
