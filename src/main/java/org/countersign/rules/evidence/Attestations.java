package org.countersign.rules.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.reports.Basis;

/**
 * What the attestations under one rule come to.
 *
 * @param standing the last that everything it stood on still carries
 * @param fallen the last that fell, where none stands now
 */
record Attestations(Optional<Attestation> standing, Optional<Attestation> fallen) {

    private static final Comparator<Attestation> LAST =
            Comparator.comparing(Attestation::madeOn).thenComparing(Attestation::id);

    static Attestations under(String ruleCode, Collection<Attestation> all, Basis basis) {
        Optional<Attestation> standing = last(ruleCode, all, basis, true);
        return new Attestations(standing, standing.isPresent() ? Optional.empty() : last(ruleCode, all, basis, false));
    }

    private static Optional<Attestation> last(
            String ruleCode, Collection<Attestation> all, Basis basis, boolean standing) {
        return all.stream()
                .filter(attestation -> attestation.ruleCode().equals(ruleCode))
                .filter(attestation -> basis.carries(attestation) == standing)
                .max(LAST);
    }
}
