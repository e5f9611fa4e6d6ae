package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Evidence that could count and does not yet, by who has to act.
 *
 * @param waiting for the assessor
 * @param provisional judged met by a trainee, and waiting for the countersigner
 */
record UnderWay(List<Submitted> waiting, List<Submitted> provisional) {

    static UnderWay in(List<Submitted> claims) {
        return new UnderWay(
                claims.stream().filter(Submitted::mayBeAccepted).toList(),
                claims.stream().filter(Submitted::acceptedByTrainee).toList());
    }

    static UnderWay inAll(List<CriterionEvidence> criteria) {
        return in(criteria.stream().flatMap(shown -> shown.claims().stream()).toList());
    }

    /** What of it would help. */
    UnderWay that(Predicate<Submitted> helps) {
        return that(helps, helps);
    }

    /** What of it would help, where less is known of what nobody has judged yet. */
    UnderWay that(Predicate<Submitted> helpsOnceJudged, Predicate<Submitted> helpsOnceAgreed) {
        return new UnderWay(
                waiting.stream().filter(helpsOnceJudged).toList(),
                provisional.stream().filter(helpsOnceAgreed).toList());
    }

    /** What of it tells of a happening that is not among these. */
    UnderWay ofOthersThan(Set<Integer> happenings) {
        return that(claim -> !happenings.containsAll(claim.happenings()));
    }

    Stream<Submitted> all() {
        return Stream.concat(waiting.stream(), provisional.stream());
    }

    Set<Integer> happenings() {
        Set<Integer> happenings = new HashSet<>();
        all().forEach(claim -> happenings.addAll(claim.happenings()));
        return happenings;
    }

    List<String> waitsForAssessor() {
        return References.of(waiting, Submitted::reference);
    }

    /** Each piece is named once, for the decision that comes first. */
    List<String> waitsForCountersigner() {
        List<String> references = new ArrayList<>(References.of(provisional, Submitted::reference));
        references.removeAll(waitsForAssessor());
        return references;
    }
}
