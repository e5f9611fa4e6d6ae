package org.countersign.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.hibernate.annotations.Immutable;

/** A role was granted to a person, or ended. */
@Entity
@Immutable
@Table(name = "people_role_change")
class RoleChangeRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Role role;

    private int number;
    private boolean granted;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record RoleChange(
            @JsonProperty("id") UUID id,
            @JsonProperty("personId") UUID personId,
            @JsonProperty("role") Role role,
            @JsonProperty("number") int number,
            @JsonProperty("granted") boolean granted,
            @JsonProperty("by") UUID by,
            @JsonProperty("at") Instant at) {}

    static RoleChangeRow of(PersonId person, Role role, int number, boolean granted, PersonId by, Instant at) {
        RoleChangeRow row = new RoleChangeRow();
        row.id = UUID.randomUUID();
        row.personId = person.value();
        row.role = role;
        row.number = number;
        row.granted = granted;
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    static int countOf(PersonId person, Role role) {
        return (int) count("personId = ?1 and role = ?2", person.value(), role);
    }

    /** The roles a person was added with. */
    static Set<Role> grantedFirst(PersonId person) {
        List<RoleChangeRow> changes = ofPerson(person);
        return changes.stream()
                .filter(change -> change.number == 1 && change.recordedAt.equals(changes.get(0).recordedAt))
                .map(change -> change.role)
                .collect(Collectors.toSet());
    }

    static List<RoleChangeRow> ofPerson(PersonId person) {
        return list("personId", Sort.by("recordedAt", "role"), person.value());
    }

    UUID id() {
        return id;
    }

    RoleChange toFact() {
        return new RoleChange(id, personId, role, number, granted, recordedBy, recordedAt);
    }
}
