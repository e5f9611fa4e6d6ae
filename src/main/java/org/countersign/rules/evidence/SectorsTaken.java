package org.countersign.rules.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.Policy;
import org.countersign.standards.Sector;

/** The sectors from which a policy takes performance evidence (CFACSC4 evidence requirement 2). */
public record SectorsTaken(List<SectorRecorded> rules) {

    /** Accepted evidence that records a happening. */
    record Told(String reference, Occasion occasion, int happening) {}

    public static SectorsTaken by(Policy policy) {
        return new SectorsTaken(policy.rules().stream()
                .filter(SectorRecorded.class::isInstance)
                .map(SectorRecorded.class::cast)
                .sorted(Comparator.comparing(EvidenceRule::source).thenComparing(EvidenceRule::code))
                .toList());
    }

    /** The first rule that does not take the sector of one of the occasions. */
    public Optional<SectorRecorded> against(Collection<Occasion> occasions) {
        return rules.stream()
                .filter(rule -> !keptOut(rule, occasions).isEmpty())
                .findFirst();
    }

    /** Sectors recorded on the occasions that the rule does not take. */
    public static List<Sector> keptOut(SectorRecorded rule, Collection<Occasion> occasions) {
        return occasions.stream()
                .filter(occasion -> !takes(rule, occasion))
                .flatMap(occasion -> occasion.sector().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Records of happenings in other sectors; one in a sector that the rule takes is enough for a happening. */
    static List<Told> notTaken(SectorRecorded rule, Collection<Accepted> accepted) {
        Map<Integer, List<Told>> happenings = accepted.stream()
                .flatMap(evidence -> evidence.occasions().stream()
                        .map(counted -> new Told(evidence.reference(), counted.occasion(), counted.number())))
                .filter(told -> told.occasion().sector().isPresent())
                .collect(Collectors.groupingBy(Told::happening, TreeMap::new, Collectors.toList()));
        return happenings.values().stream()
                .filter(told -> told.stream().noneMatch(one -> takes(rule, one.occasion())))
                .flatMap(Collection::stream)
                .toList();
    }

    private static boolean takes(SectorRecorded rule, Occasion occasion) {
        return occasion.sector().filter(rule.sectors()::contains).isPresent();
    }
}
