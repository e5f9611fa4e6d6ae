package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.countersign.journal.Fact;

/** The learner took a piece back before anybody judged it: it stays readable and counts nowhere. */
@Embeddable
public record Withdrawal(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("piece") @Column(name = "piece_id") PieceId piece,
        @JsonProperty("withdrawnAt") Instant withdrawnAt)
        implements Fact {

    @Override
    public Instant recordedAt() {
        return withdrawnAt;
    }
}
