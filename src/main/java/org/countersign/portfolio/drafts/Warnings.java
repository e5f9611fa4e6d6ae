package org.countersign.portfolio.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.countersign.portfolio.claims.ClaimReading;
import org.countersign.portfolio.evidence.Facts;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.Finding;
import org.countersign.rules.Notice;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Method;

/** What a learner should know about evidence before it is submitted, though it stands in nobody's way. */
public final class Warnings {

    private Warnings() {}

    /** As far as the draft can be read. */
    static List<String> about(Draft draft, Reading reading) {
        Set<String> sentences = new LinkedHashSet<>();
        reading.chosenMethod()
                .ifPresent(method -> sentences.addAll(
                        byTheRules(draft.piece(), draft.version(), method, reading.occasions(), reading.claims())));
        sentences.addAll(aboutCustomers(reading.occasions()));
        return List.copyOf(sentences);
    }

    /** The same for a version that stands, and the claims on it. */
    public static List<String> about(Piece piece, PieceVersion version, List<ClaimReading.CriterionClaim> claims) {
        Set<String> sentences =
                new LinkedHashSet<>(byTheRules(piece, version.number(), version.method(), version.occasions(), claims));
        sentences.addAll(aboutCustomers(version.occasions()));
        return List.copyOf(sentences);
    }

    private static List<String> byTheRules(
            Piece piece,
            int number,
            Method method,
            List<Occasion> occasions,
            List<ClaimReading.CriterionClaim> claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimReading.CriterionClaim claim : claims) {
            UnitFacts.Version version = new Facts(claim.unit().marks()).of(piece, number, method, occasions);
            findings.addAll(Refusals.claimWarnings(claim.unit().policy(), claim.criterion(), version));
            LocalDate enrolledOn = claim.unit().enrolment().enrolledOn();
            occasions.stream()
                    .map(Occasion::from)
                    .filter(from -> from.isBefore(enrolledOn))
                    .forEach(from -> findings.add(new Notice.BeforeEnrolment(piece.reference(), from, enrolledOn)));
        }
        return findings.stream().map(Sentences::of).distinct().toList();
    }

    private static List<String> aboutCustomers(List<Occasion> occasions) {
        SortedSet<String> codes = new TreeSet<>();
        occasions.forEach(occasion -> codes.addAll(occasion.customers()));
        return CustomerCodes.warnings(codes);
    }
}
