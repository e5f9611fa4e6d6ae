package org.countersign.assessment.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The assessor gives a version of a piece back to its learner and says what is missing. */
@Embeddable
public record Referral(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("piece") @Column(name = "piece_id") PieceId piece,
        @JsonProperty("version") int version,

        @JsonProperty("missing") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String missing,

        @JsonProperty("by") @Column(name = "referred_by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
