package org.countersign.rules.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.rules.Finding;
import org.countersign.rules.Notice.BeforeEnrolment;
import org.countersign.rules.Notice.CountedAsOne;
import org.countersign.rules.Notice.MetNotCounted;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.reports.ClaimReport;

/** Gathers what a reader should know of a unit although nothing is missing because of it. */
final class Notices {

    private Notices() {}

    static List<Finding> of(LocalDate enrolledOn, CriterionRules rules, List<CriterionEvidence> criteria) {
        List<Finding> notices = new ArrayList<>();
        notices.addAll(beforeEnrolment(enrolledOn, criteria));
        notices.addAll(notCounted(criteria));
        notices.addAll(indistinguishable(criteria));
        criteria.forEach(shown -> rules.contextsThatWouldGo(shown).ifPresent(notices::add));
        return notices;
    }

    /** Evidence from before the enrolment is flagged, never refused; the earliest day of each piece stands for it. */
    private static List<Finding> beforeEnrolment(LocalDate enrolledOn, List<CriterionEvidence> criteria) {
        TreeMap<String, LocalDate> earliest = new TreeMap<>(References.ORDER);
        claims(criteria)
                .filter(claim -> claim.report().standing() != ClaimReport.Standing.MOVED_ON)
                .forEach(claim -> {
                    for (Occasion occasion : claim.version().occasions()) {
                        if (occasion.from().isBefore(enrolledOn)) {
                            earliest.merge(claim.reference(), occasion.from(), Notices::earlier);
                        }
                    }
                });
        return earliest.entrySet().stream()
                .<Finding>map(piece -> new BeforeEnrolment(piece.getKey(), piece.getValue(), enrolledOn))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Finding> notCounted(List<CriterionEvidence> criteria) {
        return claims(criteria)
                .map(Submitted::report)
                .filter(claim -> claim.standing() == ClaimReport.Standing.NOT_COUNTED)
                .<Finding>map(claim -> new MetNotCounted(claim.reference(), claim.criterion()))
                .distinct()
                .toList();
    }

    /** With codes, two pieces about one happening are meant to be that; without, nobody can tell. */
    private static List<CountedAsOne> indistinguishable(List<CriterionEvidence> criteria) {
        Stream<Submitted> accepted = criteria.stream()
                .filter(shown -> shown.criterion().isPerformance())
                .flatMap(shown -> shown.accepted().evidence().stream())
                .map(Accepted::claim);
        return CountedTogether.in(accepted).stream()
                .filter(one -> one.customers() == 0)
                .toList();
    }

    private static Stream<Submitted> claims(List<CriterionEvidence> criteria) {
        return criteria.stream().flatMap(shown -> shown.claims().stream());
    }
}
