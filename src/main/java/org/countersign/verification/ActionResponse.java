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

/** What was done about an action, in the words of who did it. */
@Embeddable
public record ActionResponse(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("action") @Column(name = "action_id") UUID action,

        @JsonProperty("done") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String done,

        @JsonProperty("by") @Column(name = "given_by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
