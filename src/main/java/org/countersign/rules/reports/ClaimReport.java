package org.countersign.rules.reports;

import java.util.Optional;
import java.util.UUID;
import org.countersign.rules.Finding;
import org.countersign.rules.Notice;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.standards.Method;

/**
 * One claim on a criterion and what has become of it.
 *
 * @param reference of the piece ({@code E03})
 * @param version the version claimed, which is the version judged
 * @param newestVersion of the same piece
 * @param effective the final judgement that stands
 * @param pending a trainee's judgement that waits for the countersigner; changes nothing until then
 */
public record ClaimReport(
        UUID claimId,
        String criterion,
        UUID pieceId,
        String reference,
        int version,
        int newestVersion,
        Method method,
        Standing standing,
        Optional<Judgement> effective,
        Optional<Judgement> pending) {

    /** What has become of a claim. */
    public enum Standing {
        /** Waits for the assessor. */
        WAITING,
        /** A trainee's decision on it waits for the countersigner, and no final one stands. */
        PROVISIONAL,
        /** Judged not yet met. */
        NOT_YET,
        /** Not met here; the same criterion is claimed for a newer version of the piece. */
        MOVED_ON,
        /** Judged met, on evidence the rules do not count for this criterion. */
        NOT_COUNTED,
        /** Judged met, and counted. */
        MET
    }

    public boolean counts() {
        return standing == Standing.MET;
    }

    /** Somebody has still to decide. */
    public boolean waits() {
        return standing == Standing.WAITING || standing == Standing.PROVISIONAL;
    }

    /** Somebody has still to decide, even where an earlier decision counts until then. */
    public boolean undecided() {
        return waits() || pending.isPresent();
    }

    /** "E03: judged on version 1; version 2 was submitted since." Empty where the claim moved to the newer one too. */
    public Optional<Finding> earlierVersion() {
        boolean judged = effective.isPresent() || pending.isPresent();
        return judged && standing != Standing.MOVED_ON && version < newestVersion
                ? Optional.of(new Notice.JudgedOnEarlierVersion(reference, version, newestVersion))
                : Optional.empty();
    }
}
