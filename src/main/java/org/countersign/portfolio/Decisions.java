package org.countersign.portfolio;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.claims.Claimed;
import org.countersign.portfolio.evidence.AssessmentSoFar;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.Feedback;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.answers.Refusal;

/** What was decided on evidence, as all who keep decisions say together. */
@ApplicationScoped
public class Decisions {

    private final List<AssessmentSoFar> keepers;

    Decisions(@All List<AssessmentSoFar> keepers) {
        this.keepers = keepers;
    }

    public Optional<Refusal> closed(Collection<EnrolmentId> enrolments) {
        return enrolments.stream()
                .flatMap(enrolment -> keepers.stream().map(keeper -> keeper.closed(enrolment)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public boolean judged(PieceId piece) {
        return keepers.stream().anyMatch(keeper -> keeper.judged(piece));
    }

    public boolean nextVersionIsDue(PieceId piece, int latestVersion) {
        return keepers.stream().anyMatch(keeper -> keeper.nextVersionIsDue(piece, latestVersion));
    }

    /** What has to be read before the next version is written. */
    public List<Feedback> feedback(PieceId piece) {
        return keepers.stream()
                .flatMap(keeper -> keeper.feedback(piece).stream())
                .toList();
    }

    /** What these claims on the piece are about, each once. */
    public List<String> criteria(PieceId piece, List<ClaimId> claims) {
        return ClaimRow.on(piece).stream()
                .filter(claim -> claims.contains(claim.id()))
                .map(Claim::criterion)
                .distinct()
                .toList();
    }

    /** The claims that stay on their version because they were met there, by what they claim. */
    Map<Claimed, Claim> met(PieceId piece, List<Claim> claims) {
        Set<ClaimId> met = keepers.stream()
                .flatMap(keeper -> keeper.metClaims(piece).stream())
                .collect(Collectors.toSet());
        Map<Claimed, Claim> standing = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> met.contains(claim.id()))
                .forEach(claim -> standing.put(Claimed.by(claim), claim));
        return standing;
    }

    /** The same of all claims on the piece. */
    public Map<Claimed, Claim> met(PieceId piece) {
        return met(piece, ClaimRow.on(piece));
    }

    /** The latest claim of each criterion on the piece that was not met on any version. */
    public Collection<Claim> notMet(PieceId piece) {
        List<Claim> all = ClaimRow.on(piece);
        Map<Claimed, Claim> latest = new LinkedHashMap<>();
        all.forEach(claim -> latest.put(Claimed.by(claim), claim));
        latest.keySet().removeAll(met(piece, all).keySet());
        return latest.values();
    }
}
