package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.rules.CriterionFinding.CriterionNotAccepted;
import org.countersign.rules.CriterionFinding.CriterionUntouched;
import org.countersign.rules.CriterionFinding.ItemsMissing;
import org.countersign.rules.CriterionFinding.NotSignedOff;
import org.countersign.rules.CriterionFinding.OccasionsShort;
import org.countersign.rules.CriterionFinding.SignOffFell;
import org.countersign.rules.CriterionFinding.SignedOffProvisionally;
import org.countersign.rules.Finding;
import org.countersign.rules.JudgingRefusal.AlreadySignedOff;
import org.countersign.rules.JudgingRefusal.DecisionWaits;
import org.countersign.rules.JudgingRefusal.SignedOffWithWhole;
import org.countersign.rules.Permission;
import org.countersign.rules.Permission.Granted;
import org.countersign.rules.Permission.Refused;
import org.countersign.rules.UnitFacts.SignOff;
import org.countersign.rules.reports.Choice;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.Range;
import org.countersign.standards.Standard;

/** Works out how far each criterion has come. */
final class CriterionReports {

    private final CriterionRules rules;
    private final Standard standard;
    private final List<Range> ranges;

    CriterionReports(CriterionRules rules, Standard standard, List<Range> ranges) {
        this.rules = rules;
        this.standard = standard;
        this.ranges = ranges;
    }

    /**
     * Each criterion in published order, followed by its items.
     *
     * @param shown for each that is claimed by itself
     */
    List<CriterionReport> all(List<CriterionEvidence> shown, Collection<SignOff> signedOff) {
        Map<String, List<SignOff>> signOffs = signedOff.stream().collect(Collectors.groupingBy(SignOff::criterion));
        Map<String, List<CriterionReport>> items = shown.stream()
                .filter(one -> one.criterion().isItem())
                .collect(Collectors.groupingBy(
                        one -> one.criterion().partOf().orElseThrow(),
                        Collectors.mapping(this::item, Collectors.toList())));
        List<CriterionReport> reports = new ArrayList<>();
        for (CriterionEvidence whole : CriterionEvidence.whole(standard, shown)) {
            Criterion criterion = whole.criterion();
            List<SignOff> own = signOffs.getOrDefault(criterion.code(), List.of());
            List<CriterionReport> below = items.getOrDefault(criterion.code(), List.of());
            reports.add(
                    criterion.hasItems()
                            ? whole(
                                    whole,
                                    new Choice(below, criterion.itemsAsked().orElseThrow()),
                                    own)
                            : of(whole, own));
            reports.addAll(below);
        }
        return reports;
    }

    /** What the rules ask of each criterion they ask of the whole; an item is met once evidence for it is accepted. */
    private CriterionReport item(CriterionEvidence shown) {
        List<ClaimReport> claims = shown.reports();
        List<Finding> shortfalls =
                shown.accepted().isEmpty() ? List.of(nothingAccepted(shown.code(), claims)) : List.of();
        Permission<Set<UUID>> withWhole = new Refused<>(
                new SignedOffWithWhole(shown.code(), shown.criterion().partOf().orElseThrow()));
        return new CriterionReport(
                shown.criterion(),
                standing(shown, claims, shortfalls),
                Optional.empty(),
                contextsShown(shown),
                shown.accepted().occasions(),
                claims,
                withWhole,
                withWhole,
                shortfalls);
    }

    /** Its claims are those of its items, and stand there. */
    private CriterionReport whole(CriterionEvidence shown, Choice items, Collection<SignOff> signedOff) {
        List<Finding> shortfalls =
                items.isShort() ? List.of(itemsMissing(shown, items)) : rules.shortfalls(shown, shown.accepted());
        SignOffs signOffs = SignOffs.of(signedOff, shown.accepted(), shown.expected());
        return new CriterionReport(
                shown.criterion(),
                standing(items, shortfalls),
                signOffs.standing(),
                contextsShown(shown),
                shown.accepted().occasions(),
                List.of(),
                signOff(shown, signOffs, shortfalls),
                provisionalSignOff(shown, signOffs, () -> expectedShortfalls(shown, items)),
                findings(shown, shortfalls, signOffs));
    }

    private List<Finding> expectedShortfalls(CriterionEvidence shown, Choice items) {
        return items.met() + items.provisional().size() < items.least()
                ? List.of(itemsMissing(shown, items))
                : rules.shortfalls(shown, shown.expected());
    }

    private static Finding itemsMissing(CriterionEvidence shown, Choice items) {
        return new ItemsMissing(
                shown.code(),
                items.met(),
                items.least(),
                items.members().size(),
                items.members().size() - items.least(),
                items.waiting(),
                items.provisional(),
                items.wanted(),
                items.openCodes());
    }

    private static CriterionStanding standing(Choice items, List<Finding> shortfalls) {
        if (shortfalls.isEmpty()) {
            return CriterionStanding.MET;
        }
        if (items.met() > 0) {
            return CriterionStanding.MORE_NEEDED;
        }
        if (items.provisional().size() >= items.least()) {
            return CriterionStanding.MET_PROVISIONALLY;
        }
        if (!items.waiting().isEmpty() || !items.provisional().isEmpty()) {
            return CriterionStanding.CLAIMED;
        }
        return items.members().stream().allMatch(item -> item.standing() == CriterionStanding.UNTOUCHED)
                ? CriterionStanding.UNTOUCHED
                : CriterionStanding.NOT_YET;
    }

    private CriterionReport of(CriterionEvidence shown, Collection<SignOff> signedOff) {
        List<ClaimReport> claims = shown.reports();
        List<Finding> shortfalls = shortfalls(shown, claims, shown.accepted());
        SignOffs signOffs = SignOffs.of(signedOff, shown.accepted(), shown.expected());
        return new CriterionReport(
                shown.criterion(),
                standing(shown, claims, shortfalls),
                signOffs.standing(),
                contextsShown(shown),
                shown.accepted().occasions(),
                claims,
                signOff(shown, signOffs, shortfalls),
                provisionalSignOff(shown, signOffs, () -> shortfalls(shown, claims, shown.expected())),
                findings(shown, shortfalls, signOffs));
    }

    /** What keeps this evidence from making the criterion met. */
    private List<Finding> shortfalls(CriterionEvidence shown, List<ClaimReport> claims, BodyOfEvidence evidence) {
        return evidence.isEmpty() ? List.of(nothingAccepted(shown.code(), claims)) : rules.shortfalls(shown, evidence);
    }

    private static Finding nothingAccepted(String criterion, List<ClaimReport> claims) {
        return claims.isEmpty()
                ? new CriterionUntouched(criterion)
                : new CriterionNotAccepted(
                        criterion,
                        that(claims, ClaimReport.Standing.WAITING),
                        that(claims, ClaimReport.Standing.PROVISIONAL),
                        that(claims, ClaimReport.Standing.NOT_YET),
                        that(claims, ClaimReport.Standing.NOT_COUNTED));
    }

    private static List<String> that(List<ClaimReport> claims, ClaimReport.Standing standing) {
        List<ClaimReport> such =
                claims.stream().filter(claim -> claim.standing() == standing).toList();
        return References.of(such, ClaimReport::reference);
    }

    private static CriterionStanding standing(
            CriterionEvidence shown, List<ClaimReport> claims, List<Finding> shortfalls) {
        if (!shown.accepted().isEmpty()) {
            return shortfalls.isEmpty() ? CriterionStanding.MET : CriterionStanding.MORE_NEEDED;
        }
        if (!shown.expected().isEmpty()) {
            return CriterionStanding.MET_PROVISIONALLY;
        }
        if (claims.isEmpty()) {
            return CriterionStanding.UNTOUCHED;
        }
        return claims.stream().anyMatch(ClaimReport::waits) ? CriterionStanding.CLAIMED : CriterionStanding.NOT_YET;
    }

    private List<String> contextsShown(CriterionEvidence shown) {
        return ranges.stream()
                .flatMap(range -> range.contexts().stream()
                        .map(Context::code)
                        .filter(code -> shown.accepted().shows(code)
                                || standard.knowledgeShows(range, shown.criterion())
                                        && shown.accepted().explains(code)))
                .toList();
    }

    private static Permission<Set<UUID>> signOff(CriterionEvidence shown, SignOffs signOffs, List<Finding> shortfalls) {
        if (!shortfalls.isEmpty()) {
            return new Refused<>(shortfalls.get(0));
        }
        return signOffs.standing()
                .filter(CriterionReport.SignedOff::isFinal)
                .<Permission<Set<UUID>>>map(signed -> new Refused<>(new AlreadySignedOff(shown.code(), signed.on())))
                .orElseGet(() -> new Granted<>(shown.accepted().judgements()));
    }

    private static Permission<Set<UUID>> provisionalSignOff(
            CriterionEvidence shown, SignOffs signOffs, Supplier<List<Finding>> expectedShortfalls) {
        if (shown.expected().isEmpty() && !shown.accepted().isEmpty()) {
            return new Refused<>(new DecisionWaits(shown.code()));
        }
        List<Finding> shortfalls = expectedShortfalls.get();
        if (!shortfalls.isEmpty()) {
            return new Refused<>(shortfalls.get(0));
        }
        return signOffs.standing()
                .<Permission<Set<UUID>>>map(signed -> new Refused<>(new AlreadySignedOff(shown.code(), signed.on())))
                .orElseGet(() -> new Granted<>(shown.expected().judgements()));
    }

    private static List<Finding> findings(CriterionEvidence shown, List<Finding> shortfalls, SignOffs signOffs) {
        List<Finding> findings = new ArrayList<>(shortfalls);
        if (shortfalls.stream().anyMatch(OccasionsShort.class::isInstance)) {
            findings.addAll(CountedTogether.in(Stream.concat(
                    shown.accepted().evidence().stream().map(Accepted::claim),
                    shown.underWay().all())));
        }
        if (signOffs.fallen().isPresent()) {
            findings.add(new SignOffFell(shown.code(), signOffs.fallen().get().madeOn()));
        } else if (shortfalls.isEmpty()) {
            unsigned(shown, signOffs).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> unsigned(CriterionEvidence shown, SignOffs signOffs) {
        if (signOffs.standing().isEmpty()) {
            return Optional.of(new NotSignedOff(shown.code(), shown.accepted().references()));
        }
        return signOffs.standing()
                .filter(signed -> !signed.isFinal())
                .map(signed -> new SignedOffProvisionally(shown.code(), signed.on()));
    }
}
