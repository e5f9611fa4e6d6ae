package org.countersign.rules;

import java.util.Optional;
import org.countersign.standards.Signatory;

/**
 * Whether a unit may be signed, released without sampling, reopened or changed, as its signatures stand. Candidate and
 * assessor sign in either order, the verifier last.
 */
public final class Signing {

    private Signing() {}

    public static Optional<Finding> sign(Signatory signatory, UnitReport report, SignatureFacts signatures) {
        throw new UnsupportedOperationException();
    }

    /** Released without sampling: signed by candidate and assessor, and never called verified. */
    public static Optional<Finding> releaseWithoutSampling(UnitReport report, SignatureFacts signatures) {
        throw new UnsupportedOperationException();
    }

    /** Any act that would change the signed state: refused while a signature stands. */
    public static Optional<Finding> change(SignatureFacts signatures) {
        throw new UnsupportedOperationException();
    }

    /** Who reopens a signed unit. */
    public enum Reopener {
        ASSESSOR,
        INTERNAL_VERIFIER,
        LEAD_VERIFIER
    }

    /** After the verifier has signed, only the lead verifier reopens. */
    public static Optional<Finding> reopen(Reopener reopener, SignatureFacts signatures) {
        throw new UnsupportedOperationException();
    }
}
