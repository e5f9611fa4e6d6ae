package org.countersign.portfolio.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.countersign.site.PersonId;

/**
 * What somebody wrote about a piece that is being written anew.
 *
 * @param recordedAt when it was first said, where it was said of several claims
 * @param claims it was given for; none where it is about the piece as a whole
 */
public record Feedback(PersonId by, LocalDate on, Instant recordedAt, List<ClaimId> claims, String text) {

    public Feedback {
        claims = List.copyOf(claims);
    }
}
