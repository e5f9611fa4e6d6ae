package org.countersign.assessment.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A countersigner's answer to a trainee's decision; there is one to each.
 *
 * @param agreed the decision becomes final; otherwise it is rejected and never counts
 */
@Embeddable
public record Countersignature(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("decision") @Column(name = "decision_id")
        DecisionId decision,

        @JsonProperty("agreed") boolean agreed,

        @JsonProperty("feedback") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String feedback,

        @JsonProperty("by") @Column(name = "signed_by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
