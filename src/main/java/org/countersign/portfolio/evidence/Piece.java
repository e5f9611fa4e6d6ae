package org.countersign.portfolio.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.countersign.site.PersonId;

/**
 * A piece of evidence in a learner's portfolio. What it says stands in its versions.
 *
 * @param number from the portfolio's counter, given at the first save and never used again
 */
@Embeddable
public record Piece(
        @Column(name = "id", insertable = false, updatable = false)
        PieceId id,

        @Column(name = "learner_id") PersonId learner,
        int number,
        Instant startedAt) {

    /** As people know it: {@code E03}. */
    public String reference() {
        return (number < 10 ? "E0" : "E") + number;
    }
}
