package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.site.PersonId;

/** Enrolments with the frozen standard and policy of each. */
@ApplicationScoped
public class Units {

    private final Enrolments enrolments;
    private final Editions editions;

    Units(Enrolments enrolments, Editions editions) {
        this.enrolments = enrolments;
        this.editions = editions;
    }

    /** Oldest first, of those that can be shown. */
    public List<Unit> of(PersonId learner) {
        return enrolments.of(learner).stream()
                .filter(enrolment -> enrolments.unreadable(enrolment).isEmpty())
                .map(this::unit)
                .toList();
    }

    public Optional<Unit> find(EnrolmentId id) {
        return enrolments.find(id).map(this::unit);
    }

    /** Those that claims were made in, in the order of the claims. */
    public Map<EnrolmentId, Unit> of(List<Claim> claims) {
        Map<EnrolmentId, Unit> found = new LinkedHashMap<>();
        claims.forEach(claim -> found.computeIfAbsent(claim.enrolment(), id -> find(id).orElseThrow()));
        return found;
    }

    /** @param claims on one piece */
    public Marked marked(List<Claim> claims) {
        return new Marked(of(claims).values(), claims);
    }

    /** By all claims on the piece; for its learner. */
    public Marked marked(PieceId piece) {
        return marked(ClaimRow.on(piece));
    }

    private Unit unit(Enrolment enrolment) {
        return new Unit(enrolment, editions.standard(enrolment.standard()), editions.policy(enrolment.policy()));
    }
}
