package org.countersign.rules.reports;

import java.util.Set;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.UnitFacts.Extent;

/**
 * What an attestation stands on: how much performance evidence there is, and the judgements that accept what it is
 * about.
 */
public record Basis(Extent extent, Set<UUID> judgements) {

    public Basis {
        judgements = Set.copyOf(judgements);
    }

    /** Whether all that the attestation stood on is still there. A judgement that fell does not come back. */
    public boolean carries(Attestation attestation) {
        return extent.covers(attestation.seen()) && judgements.containsAll(attestation.judgements());
    }

    /** How many of the judgements the attestation did not know yet. */
    public int judgementsSince(Attestation attestation) {
        return (int) judgements.stream()
                .filter(judgement -> !attestation.judgements().contains(judgement))
                .count();
    }
}
