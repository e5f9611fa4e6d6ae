package org.countersign.assessment.signatures;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A signed unit was opened again; the signatures of its round are void for good.
 *
 * @param round the round it ends, from 0
 */
@Embeddable
public record Reopening(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("round") int round,

        @JsonProperty("as") @Enumerated(EnumType.STRING) @Column(name = "reopened_as")
        Reopener as,

        @JsonProperty("reason") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String reason,

        @JsonProperty("by") @Column(name = "reopened_by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
