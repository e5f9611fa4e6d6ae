package org.countersign.assessment.signatures;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The verifier lets a signed unit go without having sampled it, and says why; it is never called verified. */
@Embeddable
public record Release(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("round") int round,
        @JsonProperty("stateDigest") String stateDigest,

        @JsonProperty("reason") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String reason,

        @JsonProperty("by") @Column(name = "released_by") PersonId by,
        @JsonProperty("releasedOn") LocalDate releasedOn,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
