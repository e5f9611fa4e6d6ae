package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.claims.Unit;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceId;
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

    /** If it can be shown. */
    public Optional<Unit> find(EnrolmentId id) {
        return enrolments
                .find(id)
                .filter(enrolment -> enrolments.unreadable(enrolment).isEmpty())
                .map(this::unit);
    }

    /** Those that claims were made in and that can be shown, in the order of the claims. */
    public Map<EnrolmentId, Unit> of(List<Claim> claims) {
        Map<EnrolmentId, Unit> found = new LinkedHashMap<>();
        enrolments(claims)
                .filter(enrolment -> enrolments.unreadable(enrolment).isEmpty())
                .forEach(enrolment -> found.put(enrolment.id(), unit(enrolment)));
        return found;
    }

    /** @param claims on one piece */
    public Marked marked(List<Claim> claims) {
        return new Marked(of(claims).values(), claims);
    }

    /** By all claims on the piece; for its learner, who would lose the marks of a unit that cannot be shown. */
    public Marked marked(PieceId piece) {
        List<Claim> claims = ClaimRow.on(piece);
        return new Marked(enrolments(claims).map(this::unit).toList(), claims);
    }

    private Stream<Enrolment> enrolments(List<Claim> claims) {
        return claims.stream().map(Claim::enrolment).distinct().map(id -> enrolments
                .find(id)
                .orElseThrow());
    }

    private Unit unit(Enrolment enrolment) {
        return new Unit(enrolment, editions.standard(enrolment.standard()), editions.policy(enrolment.policy()));
    }
}
