package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.Actor;

/** What learners have submitted, for those who may see it. */
@ApplicationScoped
public class Portfolios {

    private final Enrolments enrolments;

    Portfolios(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /**
     * Everything submitted in each of some enrolments, in a number of queries that grows neither with it nor with them.
     * For rooms that have checked access.
     *
     * @param enrolments at least one
     */
    @Transactional
    public Function<EnrolmentId, Evidence> in(Collection<EnrolmentId> enrolments) {
        EnrolmentIds ids = EnrolmentIds.of(enrolments);
        Map<EnrolmentId, List<Claim>> claims =
                ClaimRow.in(ids).stream().collect(Collectors.groupingBy(Claim::enrolment));
        Map<PieceId, Piece> pieces = PieceRow.claimedIn(ids);
        Map<PieceId, List<PieceVersion>> versions = Versions.claimedIn(ids);
        Set<PieceId> withdrawn = WithdrawalRow.claimedIn(ids);
        return enrolment -> Evidence.of(claims.getOrDefault(enrolment, List.of()), pieces, versions, withdrawn);
    }

    /**
     * A submitted piece with all its versions, for its learner and for those currently allocated to an enrolment in
     * which it has a submitted claim; empty for everybody else.
     */
    @Transactional
    public Optional<Submitted> submitted(Actor actor, PieceId id) {
        return PieceRow.withId(id).flatMap(piece -> {
            List<PieceVersion> versions = Versions.of(id);
            boolean own = piece.learner().equals(actor.id());
            List<Claim> claims = own ? ClaimRow.on(id) : claimsSeenBy(actor, id);
            return versions.isEmpty() || !own && claims.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Submitted(
                            piece, versions, claims, WithdrawalRow.of(id).isPresent()));
        });
    }

    /** The submitted piece that a file belongs to, for those who may see it. */
    @Transactional
    public Optional<Submitted> withFile(Actor actor, UUID fileId) {
        return VersionRow.withFile(fileId).flatMap(version -> submitted(actor, version.piece()));
    }

    private List<Claim> claimsSeenBy(Actor actor, PieceId piece) {
        List<Claim> claims = ClaimRow.on(piece);
        Set<EnrolmentId> seen = claims.stream()
                .map(Claim::enrolment)
                .distinct()
                .filter(enrolment -> enrolments
                        .access(actor, enrolment)
                        .filter(Access::seesTheUnit)
                        .isPresent())
                .collect(Collectors.toSet());
        return claims.stream().filter(claim -> seen.contains(claim.enrolment())).toList();
    }

    /** @param claims in the enrolments that this person may see */
    public record Submitted(Piece piece, List<PieceVersion> versions, List<Claim> claims, boolean withdrawn) {

        public PieceVersion latest() {
            return versions.get(versions.size() - 1);
        }
    }
}
