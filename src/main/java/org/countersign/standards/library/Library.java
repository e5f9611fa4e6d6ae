package org.countersign.standards.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Guidance;
import org.countersign.standards.Mapping;
import org.countersign.standards.Policy;
import org.countersign.standards.Problem;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Qualification;

/**
 * All that was read from the shipped and the provider's own files, and every problem found on the way. A file with a
 * problem contributes nothing; the others are whole.
 */
public record Library(
        SortedMap<EditionKey, Standard> standards,
        SortedMap<EditionKey, Policy> policies,
        SortedMap<EditionKey, Guidance> guidance,
        SortedMap<EditionKey, Mapping> mappings,
        SortedMap<EditionKey, Qualification> qualifications,
        Map<EditionKey, FilePlace> placeOf,
        List<Problem> problems) {

    public Optional<Standard> standard(EditionKey key) {
        return Optional.ofNullable(standards.get(key));
    }

    public Optional<Policy> policy(EditionKey key) {
        return Optional.ofNullable(policies.get(key));
    }

    public Optional<Qualification> qualification(EditionKey key) {
        return Optional.ofNullable(qualifications.get(key));
    }
}
