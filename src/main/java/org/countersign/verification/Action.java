package org.countersign.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the verifier requires before they agree; the decision it names counts no longer, and the assessor decides again.
 *
 * @param owner who made the decision
 * @param required in the verifier's words
 */
@Embeddable
public record Action(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("sample") @Column(name = "sample_id") UUID sample,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("decision") @Column(name = "decision_id")
        DecisionId decision,

        @JsonProperty("owner") @Column(name = "owner_id") PersonId owner,
        @JsonProperty("dueOn") LocalDate dueOn,

        @JsonProperty("required") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String required,

        @JsonProperty("raisedBy") PersonId raisedBy,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
