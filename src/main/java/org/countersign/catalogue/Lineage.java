package org.countersign.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Published;
import org.countersign.standards.Standard;

/**
 * Where a standard stands among the others: what it was made from, what was made from it, and which transcriptions
 * correct which.
 *
 * @param supersedes as printed, one for each original URN
 */
public record Lineage(
        List<Ancestor> supersedes,
        List<Standard> supersededBy,
        Optional<EditionKey> corrects,
        List<EditionKey> correctedBy) {

    /** A standard that another was made from; without editions where the catalogue does not have it. */
    public record Ancestor(String urn, List<Standard> editions) {}

    public boolean isEmpty() {
        return supersedes.isEmpty() && supersededBy.isEmpty() && corrects.isEmpty() && correctedBy.isEmpty();
    }

    public static Lineage of(Standard standard, List<Standard> all) {
        return new Lineage(
                standard.published().originalUrns().stream()
                        .map(urn -> new Ancestor(
                                urn,
                                all.stream()
                                        .filter(other -> isCalled(other, urn))
                                        .toList()))
                        .toList(),
                all.stream()
                        .filter(other ->
                                other.published().originalUrns().stream().anyMatch(urn -> isCalled(standard, urn)))
                        .toList(),
                standard.corrects(),
                all.stream()
                        .filter(other -> other.corrects().equals(Optional.of(standard.key())))
                        .map(Standard::key)
                        .toList());
    }

    private static boolean isCalled(Standard standard, String urn) {
        Published published = standard.published();
        return Stream.concat(published.urn().stream(), published.nosReference().stream())
                .anyMatch(urn::equals);
    }
}
