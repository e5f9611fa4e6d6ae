package org.countersign.rules.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.Policy;
import org.countersign.standards.Setting;

/**
 * What a policy takes for performance evidence: an occasion in a setting that every rule allows, in a piece by a method
 * that every rule allows (CFACSC4 evidence requirement 1).
 */
public record PerformanceEvidence(List<AllowedSettings> settings, List<AllowedMethods> methods) {

    /** The source first, so that the standard's sentence is quoted before the centre's. */
    private static final Comparator<EvidenceRule> BY_WEIGHT =
            Comparator.comparing(EvidenceRule::source).thenComparing(EvidenceRule::code);

    public static PerformanceEvidence of(Policy policy) {
        return new PerformanceEvidence(rules(policy, AllowedSettings.class), rules(policy, AllowedMethods.class));
    }

    private static <R extends EvidenceRule> List<R> rules(Policy policy, Class<R> kind) {
        return policy.rules().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(BY_WEIGHT)
                .toList();
    }

    /** The occasions of a version that count. */
    public List<Occasion> in(Version version) {
        if (againstMethod(version).isPresent()) {
            return List.of();
        }
        return version.occasions().stream()
                .filter(occasion -> settings.stream().allMatch(rule -> allows(rule, occasion)))
                .toList();
    }

    /** The rule that keeps this way of showing competence out. */
    public Optional<AllowedMethods> againstMethod(Version version) {
        return methods.stream()
                .filter(rule -> !rule.methods().contains(version.method()))
                .findFirst();
    }

    /** The first rule that keeps one of the occasions out. */
    public Optional<AllowedSettings> againstSetting(Version version) {
        return settings.stream()
                .filter(rule -> version.occasions().stream().anyMatch(occasion -> !allows(rule, occasion)))
                .findFirst();
    }

    /** Settings in the version that the rule keeps out. */
    public static List<Setting> keptOut(AllowedSettings rule, Version version) {
        return version.occasions().stream()
                .filter(occasion -> !allows(rule, occasion))
                .flatMap(occasion -> occasion.setting().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean allows(AllowedSettings rule, Occasion occasion) {
        return occasion.setting().filter(rule.settings()::contains).isPresent();
    }
}
