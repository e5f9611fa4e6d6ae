package org.countersign.rules;

import java.time.LocalDate;
import java.util.List;
import org.countersign.standards.Signatory;

/** Why the unit may not be signed, released, reopened or changed as things stand. */
public sealed interface SigningRefusal extends Finding {

    @Override
    default Weight weight() {
        return Weight.REFUSAL;
    }

    /**
     * @param missing all that follows together
     * @param criteria not met or not signed off
     * @param requirements beyond each criterion
     * @param actions of the internal verifier; none where the learner asks, whom they do not concern
     */
    record NotReady(int missing, int criteria, int requirements, int actions) implements SigningRefusal {}

    /** @param claims that nobody has decided on, each as "E05 for C4.1.2" */
    record UndecidedClaims(List<String> claims) implements SigningRefusal {}

    record AlreadySigned(Signatory signatory, String by, LocalDate on) implements SigningRefusal {}

    /** A signature stands over another state than the present one, and nobody reopened the unit. */
    record ChangedOutside(Signatory signatory, String by, LocalDate on) implements SigningRefusal {}

    /** A signature was put in or changed outside the program, and nobody reopened the unit. */
    record SignatureChangedOutside(Signatory signatory, String by) implements SigningRefusal {}

    record VerifierIsLast(List<Signatory> waiting) implements SigningRefusal {}

    record NotSampled() implements SigningRefusal {}

    /** An agreed sample stands, so the unit is signed and not released without one. */
    record Sampled() implements SigningRefusal {}

    record ReleasedAlready(String by, LocalDate on) implements SigningRefusal {}

    /** A unit released without sampling is never verified, whatever is sampled afterwards, until it is reopened. */
    record ReleasedReopenFirst(String by, LocalDate on) implements SigningRefusal {}

    record SignedReopenFirst(String by, LocalDate on) implements SigningRefusal {}

    record NothingToReopen() implements SigningRefusal {}

    /** A lead verifier reopens what is verified, and nothing before. */
    record NotVerifiedYet() implements SigningRefusal {}

    record LeadVerifierReopens(String by, LocalDate on) implements SigningRefusal {}
}
