package org.countersign.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The verifier is satisfied with what was done about an action. */
@Embeddable
public record ActionClearance(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("action") @Column(name = "action_id") UUID action,

        @JsonProperty("comments") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String comments,

        @JsonProperty("by") @Column(name = "cleared_by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
