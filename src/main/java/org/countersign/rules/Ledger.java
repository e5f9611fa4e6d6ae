package org.countersign.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Claim;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.standards.Criterion;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** The facts of a unit in the order of its criteria, each looked up once. Withdrawn pieces are left out here. */
final class Ledger {

    private record VersionKey(UUID piece, int number) {}

    private record PieceOnCriterion(UUID piece, String criterion) {}

    private final Map<VersionKey, Version> versions = new HashMap<>();
    private final Map<VersionKey, List<Occasion>> counted = new HashMap<>();
    private final Map<UUID, Integer> newest = new HashMap<>();
    private final Map<PieceOnCriterion, Integer> newestClaimed = new HashMap<>();
    private final Map<UUID, JudgementChain> chains;
    private final Map<String, Criterion> criteria;

    private Ledger(Standard standard, Policy policy, UnitFacts facts) {
        criteria = standard.criteriaByCode();
        chains = JudgementChain.byClaim(facts.judgements());
        PerformanceEvidence performance = PerformanceEvidence.of(policy);
        Set<UUID> withdrawn = withdrawn(facts);
        for (Version version : facts.versions()) {
            if (!withdrawn.contains(version.pieceId())) {
                VersionKey key = new VersionKey(version.pieceId(), version.number());
                versions.put(key, version);
                counted.put(key, performance.in(version));
                newest.merge(version.pieceId(), version.number(), Math::max);
            }
        }
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

    /** What was submitted for each criterion, in published order. */
    static List<Shown> read(Standard standard, Policy policy, UnitFacts facts) {
        return new Ledger(standard, policy, facts).read(facts.claims());
    }

    private List<Shown> read(List<Claim> claims) {
        List<Claim> valid = claims.stream().filter(this::stands).toList();
        for (Claim claim : valid) {
            newestClaimed.merge(onCriterion(claim), claim.version(), Math::max);
        }
        Map<String, List<Submitted>> byCriterion = new HashMap<>();
        for (Claim claim : valid) {
            byCriterion
                    .computeIfAbsent(claim.criterion(), first -> new ArrayList<>())
                    .add(submitted(claim));
        }
        byCriterion.values().forEach(list -> list.sort(Submitted.BY_REFERENCE));
        return criteria.values().stream()
                .map(criterion -> Shown.of(criterion, byCriterion.getOrDefault(criterion.code(), List.of())))
                .toList();
    }

    private boolean stands(Claim claim) {
        return versions.containsKey(key(claim)) && criteria.containsKey(claim.criterion());
    }

    private Submitted submitted(Claim claim) {
        return new Submitted(
                claim.id(),
                criteria.get(claim.criterion()),
                versions.get(key(claim)),
                newest.get(claim.pieceId()),
                newestClaimed.get(onCriterion(claim)),
                counted.get(key(claim)),
                chains.getOrDefault(claim.id(), JudgementChain.UNJUDGED));
    }

    private static VersionKey key(Claim claim) {
        return new VersionKey(claim.pieceId(), claim.version());
    }

    private static PieceOnCriterion onCriterion(Claim claim) {
        return new PieceOnCriterion(claim.pieceId(), claim.criterion());
    }
}
