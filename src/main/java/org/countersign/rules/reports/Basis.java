package org.countersign.rules.reports;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.UnitFacts.Extent;

/**
 * What an attestation stands on: how much performance evidence there is, and the judgements that accept what it is
 * about.
 *
 * @param earlier how much it is by the countings that attestations were made by before, where another is used now
 */
public record Basis(Extent extent, Map<Counting, Extent> earlier, Set<UUID> judgements) {

    public Basis {
        earlier = Map.copyOf(earlier);
        judgements = Set.copyOf(judgements);
    }

    /** Whether all that the attestation stood on is still there. A judgement that fell does not come back. */
    public boolean carries(Attestation attestation) {
        return extentFor(attestation).covers(attestation.seen()) && judgements.containsAll(attestation.judgements());
    }

    /** How much there is now, counted as the numbers of the attestation were. */
    public Extent extentFor(Attestation attestation) {
        return earlier.getOrDefault(attestation.counting(), extent);
    }

    /** How many of the judgements the attestation did not know yet. */
    public int judgementsSince(Attestation attestation) {
        return (int) judgements.stream()
                .filter(judgement -> !attestation.judgements().contains(judgement))
                .count();
    }
}
