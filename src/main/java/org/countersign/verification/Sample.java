package org.countersign.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.DecisionId;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.portfolio.PieceId;
import org.countersign.site.PersonId;

/**
 * The internal verifier's check of decisions.
 *
 * @param stateDigest of the signed state as it was then; a sample of decisions in the state that was signed lets the
 *     verifier sign
 * @param agreed otherwise actions are required
 */
public record Sample(
        @JsonProperty("id") UUID id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("kind") Kind kind,
        @JsonProperty("stateDigest") String stateDigest,
        @JsonProperty("sampled") List<Sampled> sampled,
        @JsonProperty("agreed") boolean agreed,
        @JsonProperty("comments") String comments,
        @JsonProperty("by") PersonId by,
        @JsonProperty("takenOn") LocalDate takenOn,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {

    public Sample {
        sampled = List.copyOf(sampled);
    }

    /** While the learner is under way, or when the unit is complete. */
    public enum Kind {
        INTERIM,
        SUMMATIVE
    }

    /**
     * One decision that was looked at, as part of a criterion or of a version of a piece.
     *
     * @param criterion its code, where a criterion was sampled
     * @param piece where a piece was sampled
     * @param version of the piece, where one was sampled; otherwise 0
     */
    public record Sampled(
            @JsonProperty("criterion") Optional<String> criterion,
            @JsonProperty("piece") Optional<PieceId> piece,
            @JsonProperty("version") int version,
            @JsonProperty("decision") DecisionId decision) {}
}
