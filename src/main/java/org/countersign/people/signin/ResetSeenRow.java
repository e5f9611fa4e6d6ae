package org.countersign.people.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person said that they know of a reset. */
@Entity
@Immutable
@Table(name = "people_reset_seen")
class ResetSeenRow extends PanacheEntityBase {

    @Id
    @Column(name = "reset_id")
    private UUID resetId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record Seen(
            @JsonProperty("reset") UUID reset,
            @JsonProperty("at") Instant at) {}

    static ResetSeenRow of(UUID reset, Instant at) {
        ResetSeenRow row = new ResetSeenRow();
        row.resetId = reset;
        row.recordedAt = at;
        return row;
    }

    Seen toFact() {
        return new Seen(resetId, recordedAt);
    }
}
