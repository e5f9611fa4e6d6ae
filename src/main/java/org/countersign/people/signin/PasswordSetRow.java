package org.countersign.people.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** A person set their password. */
@Entity
@Immutable
@Table(name = "people_password_set")
class PasswordSetRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "reset_id")
    private UUID resetId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record PasswordSet(
            @JsonProperty("id") UUID id,
            @JsonProperty("personId") UUID personId,
            @JsonProperty("reset") Optional<UUID> reset,
            @JsonProperty("at") Instant at) {}

    static PasswordSetRow of(UUID id, PersonId person, Optional<UUID> reset, Instant at) {
        PasswordSetRow row = new PasswordSetRow();
        row.id = id;
        row.personId = person.value();
        row.resetId = reset.orElse(null);
        row.recordedAt = at;
        return row;
    }

    static boolean isThere(UUID id, PersonId person) {
        return count("id = ?1 and personId = ?2", id, person.value()) > 0;
    }

    /** Whether another password took the place of theirs, by a code, after the one moment and not after the other. */
    static boolean replacedBetween(PersonId person, Instant after, Instant until) {
        return count(
                        "personId = ?1 and recordedAt > ?2 and recordedAt <= ?3"
                                + " and exists (select 1 from ResetRow r where r.id = resetId and r.replaces)",
                        person.value(),
                        after,
                        until)
                > 0;
    }

    PasswordSet toFact() {
        return new PasswordSet(id, personId, Optional.ofNullable(resetId), recordedAt);
    }
}
