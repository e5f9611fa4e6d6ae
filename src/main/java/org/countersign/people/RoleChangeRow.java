package org.countersign.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.hibernate.annotations.Immutable;

/** A role was granted to a person, or ended. */
@Entity
@Immutable
@Recorded("role-change")
@Table(name = "people_role_change")
class RoleChangeRow extends FactRow<RoleChangeRow.RoleChange> {

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record RoleChange(
            @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
            UUID id,

            @JsonProperty("personId") UUID personId,

            @JsonProperty("role") @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar")
            Role role,

            @JsonProperty("number") int number,
            @JsonProperty("granted") boolean granted,
            @JsonProperty("by") UUID recordedBy,
            @JsonProperty("at") Instant recordedAt)
            implements Fact {}

    protected RoleChangeRow() {}

    private RoleChangeRow(RoleChange change) {
        super(change.id(), change);
    }

    static RoleChangeRow of(PersonId person, Role role, int number, boolean granted, PersonId by, Instant at) {
        return new RoleChangeRow(
                new RoleChange(UUID.randomUUID(), person.value(), role, number, granted, by.value(), at));
    }

    static int countOf(PersonId person, Role role) {
        return (int) count("fact.personId = ?1 and fact.role = ?2", person.value(), role);
    }

    /** The roles a person was added with. */
    static Set<Role> grantedFirst(PersonId person) {
        List<RoleChange> changes = ofPerson(person);
        return changes.stream()
                .filter(change -> change.number() == 1
                        && change.recordedAt().equals(changes.get(0).recordedAt()))
                .map(RoleChange::role)
                .collect(Collectors.toSet());
    }

    static List<RoleChange> ofPerson(PersonId person) {
        return facts(RoleChangeRow.class, "fact.personId = ?1 order by fact.recordedAt, fact.role", person.value());
    }
}
