package org.countersign.rules.refusals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.rules.Finding;
import org.countersign.rules.SignatureFacts;
import org.countersign.rules.SignatureFacts.Signature;
import org.countersign.rules.SigningRefusal.AlreadySigned;
import org.countersign.rules.SigningRefusal.ChangedOutside;
import org.countersign.rules.SigningRefusal.LeadVerifierReopens;
import org.countersign.rules.SigningRefusal.NotReady;
import org.countersign.rules.SigningRefusal.NotSampled;
import org.countersign.rules.SigningRefusal.NotVerifiedYet;
import org.countersign.rules.SigningRefusal.NothingToReopen;
import org.countersign.rules.SigningRefusal.ReleasedAlready;
import org.countersign.rules.SigningRefusal.ReleasedReopenFirst;
import org.countersign.rules.SigningRefusal.Sampled;
import org.countersign.rules.SigningRefusal.SignatureChangedOutside;
import org.countersign.rules.SigningRefusal.SignedReopenFirst;
import org.countersign.rules.SigningRefusal.UndecidedClaims;
import org.countersign.rules.SigningRefusal.VerifierIsLast;
import org.countersign.rules.reports.Missing;
import org.countersign.rules.reports.UnitReport;
import org.countersign.standards.Signatory;

/**
 * Whether a unit may be signed, released without sampling, reopened or changed, as its signatures stand. Candidate and
 * assessor sign in either order, the verifier last.
 */
public final class Signing {

    private Signing() {}

    public static Optional<Finding> sign(Signatory signatory, UnitReport report, SignatureFacts signatures) {
        Optional<Finding> refusal = signatureChangedOutside(signatures)
                .or(() -> alreadySigned(signatory, signatures))
                .or(() -> changedOutside(signatures))
                .or(() -> notReady(
                        report,
                        signatory == Signatory.CANDIDATE ? report.missing().withoutActions() : report.missing()));
        if (signatory != Signatory.INTERNAL_VERIFIER) {
            return refusal;
        }
        return refusal.or(
                        () -> signatures.release().map(release -> new ReleasedReopenFirst(release.by(), release.on())))
                .or(() -> othersFirst(signatures))
                .or(() -> sampled(signatures) ? Optional.empty() : Optional.of(new NotSampled()));
    }

    /**
     * What waits for a decision when a unit is signed can be decided no more, so whoever signs has said that they know of
     * it.
     *
     * @param accepted the claims they would leave undecided
     */
    public static Optional<Finding> undecided(UnitReport report, Set<UUID> accepted) {
        List<String> unsaid = report.undecided().stream()
                .filter(claim -> !accepted.contains(claim.claimId()))
                .map(claim -> claim.reference() + " for " + claim.criterion())
                .toList();
        return unsaid.isEmpty() ? Optional.empty() : Optional.of(new UndecidedClaims(unsaid));
    }

    /** Released without sampling: signed by candidate and assessor, and never called verified. */
    public static Optional<Finding> releaseWithoutSampling(UnitReport report, SignatureFacts signatures) {
        return signatureChangedOutside(signatures)
                .or(() -> alreadySigned(Signatory.INTERNAL_VERIFIER, signatures))
                .or(() -> changedOutside(signatures))
                .or(() -> signatures.release().map(release -> new ReleasedAlready(release.by(), release.on())))
                .or(() -> notReady(report, report.missing()))
                .or(() -> othersFirst(signatures))
                .or(() -> sampled(signatures) ? Optional.of(new Sampled()) : Optional.empty());
    }

    /** Any act that would change the signed state: refused while a signature stands. */
    public static Optional<Finding> change(SignatureFacts signatures) {
        return signatures.inOrder().findFirst().map(first -> new SignedReopenFirst(first.by(), first.on()));
    }

    /** Who reopens a signed unit. */
    public enum Reopener {
        ASSESSOR,
        INTERNAL_VERIFIER,
        LEAD_VERIFIER
    }

    /** Before the verifier has signed, the assessor and the verifier reopen; afterwards only the lead verifier. */
    public static Optional<Finding> reopen(Reopener reopener, SignatureFacts signatures) {
        if (signatures.standing().isEmpty()) {
            return Optional.of(new NothingToReopen());
        }
        Optional<Signature> verifier = signatures.of(Signatory.INTERNAL_VERIFIER);
        if (reopener == Reopener.LEAD_VERIFIER) {
            return verifier.isPresent() ? Optional.empty() : Optional.of(new NotVerifiedYet());
        }
        return verifier.map(signed -> new LeadVerifierReopens(signed.by(), signed.on()));
    }

    private static Optional<Finding> notReady(UnitReport report, Missing missing) {
        return report.ready()
                ? Optional.empty()
                : Optional.of(
                        new NotReady(missing.all(), missing.criteria(), missing.requirements(), missing.actions()));
    }

    private static Optional<Finding> alreadySigned(Signatory signatory, SignatureFacts signatures) {
        return signatures.of(signatory).map(signature -> new AlreadySigned(signatory, signature.by(), signature.on()));
    }

    private static Optional<Finding> signatureChangedOutside(SignatureFacts signatures) {
        return signatures
                .inOrder()
                .filter(signature -> !signature.asGiven())
                .findFirst()
                .map(signature -> new SignatureChangedOutside(signature.signatory(), signature.by()));
    }

    private static Optional<Finding> changedOutside(SignatureFacts signatures) {
        return signatures
                .inOrder()
                .filter(signature -> !signature.digest().equals(signatures.digest()))
                .findFirst()
                .map(Signing::changedSince);
    }

    private static Finding changedSince(Signature signature) {
        return new ChangedOutside(signature.signatory(), signature.by(), signature.on());
    }

    private static Optional<Finding> othersFirst(SignatureFacts signatures) {
        List<Signatory> waiting = Stream.of(Signatory.CANDIDATE, Signatory.ASSESSOR)
                .filter(signatory -> signatures.of(signatory).isEmpty())
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new VerifierIsLast(waiting));
    }

    private static boolean sampled(SignatureFacts signatures) {
        return signatures.sampled().contains(signatures.digest());
    }
}
