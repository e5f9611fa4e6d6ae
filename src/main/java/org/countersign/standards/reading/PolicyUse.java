package org.countersign.standards.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Policy;
import org.countersign.standards.PolicyFit;
import org.countersign.standards.PolicyFit.Misfit;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.ReferenceFault;

/**
 * Whether a policy that is no standard's own could be used in place of one. Where it fits none, that is said of its file,
 * with what keeps it from the standard it comes closest to: it would else be offered nowhere, and nobody would know why.
 */
final class PolicyUse {

    /** The nearest: the one whose requirements the rules name most of, then the one with the fewest misfits. */
    private static final Comparator<Candidate> CLOSEST = Comparator.comparing(Candidate::named)
            .reversed()
            .thenComparing(candidate -> candidate.misfits().size())
            .thenComparing(candidate -> candidate.standard().key());

    private PolicyUse() {}

    private record Candidate(Standard standard, long named, List<Misfit> misfits) {

        static Candidate of(Policy policy, Policy own, Standard standard) {
            Set<String> printed = standard.requirements().stream()
                    .map(EvidenceRequirement::code)
                    .collect(Collectors.toSet());
            long named = policy.rules().stream()
                    .map(EvidenceRule::requirement)
                    .flatMap(Optional::stream)
                    .filter(printed::contains)
                    .distinct()
                    .count();
            return new Candidate(standard, named, PolicyFit.inPlaceOf(own, policy, standard));
        }
    }

    static void check(ReadFile<Policy> read, ReadFiles all) {
        if (!read.good() || all.mayBeNamed(read.model().orElseThrow().key())) {
            return;
        }
        Policy policy = read.model().orElseThrow();
        List<Candidate> candidates = all.standards().stream()
                .flatMap(standard ->
                        all.policy(standard.defaultPolicy()).stream().map(own -> Candidate.of(policy, own, standard)))
                .toList();
        if (candidates.stream().noneMatch(candidate -> candidate.misfits().isEmpty())) {
            candidates.stream().min(CLOSEST).ifPresent(closest -> report(closest, policy, read));
        }
    }

    private static void report(Candidate closest, Policy policy, ReadFile<Policy> read) {
        List<EvidenceRule> rules = policy.rules();
        FileProblems problems = read.problems();
        problems.add(
                read.file().placeOf("id"),
                ReferenceFault.FITS_NO_STANDARD.found(closest.standard().key()));
        for (Misfit misfit : closest.misfits()) {
            Place place = misfit.rule()
                    .map(code -> PolicyCheck.placeOf(code, rules, read.file()))
                    .orElseGet(() -> read.file().placeOf("rules"));
            problems.add(place, misfit.found());
        }
    }
}
