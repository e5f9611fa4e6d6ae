package org.countersign.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** A person was disabled, or enabled again. */
@Entity
@Immutable
@Table(name = "people_access_change")
class AccessChangeRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private int number;
    private boolean disabled;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record AccessChange(
            @JsonProperty("id") UUID id,
            @JsonProperty("personId") UUID personId,
            @JsonProperty("number") int number,
            @JsonProperty("disabled") boolean disabled,
            @JsonProperty("by") UUID by,
            @JsonProperty("at") Instant at) {}

    static AccessChangeRow of(PersonId person, int number, boolean disabled, PersonId by, Instant at) {
        AccessChangeRow row = new AccessChangeRow();
        row.id = UUID.randomUUID();
        row.personId = person.value();
        row.number = number;
        row.disabled = disabled;
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    static List<AccessChangeRow> ofPerson(PersonId person) {
        return list("personId", Sort.by("number"), person.value());
    }

    UUID id() {
        return id;
    }

    AccessChange toFact() {
        return new AccessChange(id, personId, number, disabled, recordedBy, recordedAt);
    }
}
