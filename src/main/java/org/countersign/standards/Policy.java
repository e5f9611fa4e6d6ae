package org.countersign.standards;

import java.util.List;
import java.util.Optional;

/**
 * The rules of evidence a unit is assessed under, with an edition of its own.
 *
 * @param signOff the centre's wording of the statement, used where the standard has none of its own
 */
public record Policy(EditionKey key, String title, List<EvidenceRule> rules, Optional<SignOffForm> signOff) {

    public Policy {
        rules = List.copyOf(rules);
    }

    public Optional<EvidenceRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
