package org.countersign.rules.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.happenings.Counted;

/** A body of accepted evidence for one criterion. */
record BodyOfEvidence(List<Accepted> evidence) {

    boolean isEmpty() {
        return evidence.isEmpty();
    }

    /** How many distinct occasions it tells of. */
    int occasions() {
        return happenings().size();
    }

    Set<Integer> happenings() {
        Set<Integer> happenings = new HashSet<>();
        for (Accepted one : evidence) {
            for (Counted counted : one.occasions()) {
                happenings.add(counted.number());
            }
        }
        return happenings;
    }

    boolean shows(String context) {
        return evidence.stream().anyMatch(one -> one.shows(context));
    }

    boolean explains(String context) {
        return evidence.stream().anyMatch(one -> one.explains(context));
    }

    List<String> references() {
        return References.of(evidence, Accepted::reference);
    }

    Set<UUID> judgements() {
        Set<UUID> judgements = new HashSet<>();
        evidence.forEach(one -> judgements.add(one.judgementId()));
        return judgements;
    }
}
