package org.countersign.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.PersonId;
import org.countersign.site.columns.NoneAsNull;
import org.countersign.site.columns.RowsOfTheirOwn;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The internal verifier's check of decisions.
 *
 * @param stateDigest of the signed state as it was then; a sample of decisions in the state that was signed lets the
 *     verifier sign
 * @param agreed otherwise actions are required
 */
@Embeddable
public record Sample(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("kind") @Enumerated(EnumType.STRING) Kind kind,

        @JsonProperty("stateDigest") String stateDigest,

        @JsonProperty("sampled") @Formula(RowsOfTheirOwn.NO_COLUMN) @Convert(converter = RowsOfTheirOwn.class)
        List<Sampled> sampled,

        @JsonProperty("agreed") boolean agreed,

        @JsonProperty("comments") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String comments,

        @JsonProperty("by") @Column(name = "taken_by") PersonId by,
        @JsonProperty("takenOn") LocalDate takenOn,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {

    public Sample {
        sampled = List.copyOf(sampled);
    }

    Sample of(List<Sampled> decisions) {
        return new Sample(id, enrolment, kind, stateDigest, decisions, agreed, comments, by, takenOn, recordedAt);
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
    @Embeddable
    public record Sampled(
            @JsonProperty("criterion") Optional<String> criterion,

            @JsonProperty("piece") @Column(name = "piece_id")
            Optional<PieceId> piece,

            @JsonProperty("version") @Convert(converter = NoneAsNull.OfInts.class)
            int version,

            @JsonProperty("decision") @Column(name = "decision_id")
            DecisionId decision) {}
}
