package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Claim;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.happenings.Counted;
import org.countersign.rules.happenings.SameHappening;
import org.countersign.standards.Criterion;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** The facts of a unit in the order of its criteria, each looked up once. Withdrawn pieces are left out here. */
final class Ledger {

    private record VersionKey(UUID piece, int number) {}

    private record Entry(Version version, List<Counted> counted) {}

    private final Map<VersionKey, Entry> versions = new HashMap<>();
    private final Map<UUID, Integer> newest = new HashMap<>();
    private final Map<UUID, JudgementChain> chains;

    private Ledger(Policy policy, UnitFacts facts) {
        chains = JudgementChain.byClaim(facts.judgements());
        PerformanceEvidence performance = PerformanceEvidence.of(policy);
        Set<UUID> withdrawn = withdrawn(facts);
        SameHappening same = new SameHappening(facts.counting(), accepted(facts));
        for (Version version : facts.versions()) {
            if (!withdrawn.contains(version.pieceId())) {
                versions.put(
                        new VersionKey(version.pieceId(), version.number()),
                        new Entry(version, same.number(performance.in(version))));
                newest.merge(version.pieceId(), version.number(), Math::max);
            }
        }
    }

    /** Versions of which something was judged as met. */
    private List<Version> accepted(UnitFacts facts) {
        Set<VersionKey> met = facts.claims().stream()
                .filter(claim ->
                        chains.getOrDefault(claim.id(), JudgementChain.UNJUDGED).isMet())
                .map(claim -> new VersionKey(claim.pieceId(), claim.version()))
                .collect(Collectors.toSet());
        return facts.versions().stream()
                .filter(version -> met.contains(new VersionKey(version.pieceId(), version.number())))
                .toList();
    }

    private static Set<UUID> withdrawn(UnitFacts facts) {
        Set<UUID> withdrawn = new HashSet<>();
        for (Version version : facts.versions()) {
            if (version.withdrawn()) {
                withdrawn.add(version.pieceId());
            }
        }
        return withdrawn;
    }

    /** What was submitted for each criterion that is claimed by itself, in published order. */
    static List<CriterionEvidence> read(Standard standard, Policy policy, UnitFacts facts) {
        Ledger ledger = new Ledger(policy, facts);
        Map<String, List<Claim>> claims = facts.claims().stream().collect(Collectors.groupingBy(Claim::criterion));
        return standard.criteria().stream()
                .filter(criterion -> !criterion.hasItems())
                .map(criterion -> ledger.shown(criterion, claims.getOrDefault(criterion.code(), List.of())))
                .toList();
    }

    private CriterionEvidence shown(Criterion criterion, List<Claim> claims) {
        Map<UUID, Integer> newestClaimed = new HashMap<>();
        for (Claim claim : claims) {
            newestClaimed.merge(claim.pieceId(), claim.version(), Math::max);
        }
        List<Submitted> submitted = new ArrayList<>();
        for (Claim claim : claims) {
            Entry entry = versions.get(new VersionKey(claim.pieceId(), claim.version()));
            if (entry != null) {
                submitted.add(Submitted.of(
                        claim,
                        criterion,
                        entry.version(),
                        entry.counted(),
                        newest.get(claim.pieceId()),
                        newestClaimed.get(claim.pieceId()),
                        chains.getOrDefault(claim.id(), JudgementChain.UNJUDGED)));
            }
        }
        submitted.sort(Submitted.BY_REFERENCE);
        return CriterionEvidence.of(criterion, submitted);
    }
}
