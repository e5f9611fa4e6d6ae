package org.countersign.people.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** A person said that they know of a reset. */
@Entity
@Immutable
@Recorded("reset-seen")
@Table(name = "people_reset_seen")
@AttributeOverride(name = "id", column = @Column(name = "reset_id"))
class ResetSeenRow extends FactRow<ResetSeenRow.Seen> {

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record Seen(
            @JsonProperty("reset") @Column(name = "reset_id", insertable = false, updatable = false)
            UUID reset,

            @JsonProperty("at") Instant recordedAt)
            implements Fact {}

    protected ResetSeenRow() {}

    ResetSeenRow(UUID reset, Instant at) {
        super(reset, new Seen(reset, at));
    }
}
