package org.countersign.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** A person was disabled, or enabled again. */
@Entity
@Immutable
@Recorded("access-change")
@Table(name = "people_access_change")
class AccessChangeRow extends FactRow<AccessChangeRow.AccessChange> {

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record AccessChange(
            @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
            UUID id,

            @JsonProperty("personId") UUID personId,
            @JsonProperty("number") int number,
            @JsonProperty("disabled") boolean disabled,
            @JsonProperty("by") UUID recordedBy,
            @JsonProperty("at") Instant recordedAt)
            implements Fact {}

    protected AccessChangeRow() {}

    private AccessChangeRow(AccessChange change) {
        super(change.id(), change);
    }

    static AccessChangeRow of(PersonId person, int number, boolean disabled, PersonId by, Instant at) {
        return new AccessChangeRow(
                new AccessChange(UUID.randomUUID(), person.value(), number, disabled, by.value(), at));
    }

    static List<AccessChange> ofPerson(PersonId person) {
        return facts(AccessChangeRow.class, "fact.personId = ?1 order by fact.number", person.value());
    }
}
