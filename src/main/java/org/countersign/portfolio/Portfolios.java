package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.Actor;

/** What learners have submitted, for those who may see it. */
@ApplicationScoped
public class Portfolios {

    /** Everything submitted in an enrolment, in a number of queries that does not grow with it. Access is checked. */
    public Evidence in(EnrolmentId enrolment) {
        throw new UnsupportedOperationException();
    }

    /**
     * A submitted piece with all its versions, for its learner and for those currently allocated to an enrolment in
     * which it has a submitted claim; empty for everybody else.
     */
    public Optional<Submitted> submitted(Actor actor, PieceId id) {
        throw new UnsupportedOperationException();
    }

    /** @param claims in the enrolments that this person may see */
    public record Submitted(Piece piece, List<PieceVersion> versions, List<Claim> claims, boolean withdrawn) {}
}
