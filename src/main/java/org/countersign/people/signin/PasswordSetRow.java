package org.countersign.people.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** A person set their password. */
@Entity
@Immutable
@Recorded("password-set")
@Table(name = "people_password_set")
class PasswordSetRow extends FactRow<PasswordSetRow.PasswordSet> {

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record PasswordSet(
            @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
            UUID id,

            @JsonProperty("personId") UUID personId,

            @JsonProperty("reset") @Column(name = "reset_id")
            Optional<UUID> reset,

            @JsonProperty("at") Instant recordedAt)
            implements Fact {}

    protected PasswordSetRow() {}

    private PasswordSetRow(PasswordSet set) {
        super(set.id(), set);
    }

    static PasswordSetRow of(UUID id, PersonId person, Optional<UUID> reset, Instant at) {
        return new PasswordSetRow(new PasswordSet(id, person.value(), reset, at));
    }

    static boolean isThere(UUID id, PersonId person) {
        return count("id = ?1 and fact.personId = ?2", id, person.value()) > 0;
    }

    /** Whether another password took the place of theirs, by a code, after the one moment and not after the other. */
    static boolean replacedBetween(PersonId person, Instant after, Instant until) {
        return count(
                        "from PasswordSetRow s where s.fact.personId = ?1 and s.fact.recordedAt > ?2"
                                + " and s.fact.recordedAt <= ?3 and exists (select 1 from ResetRow r where r.id = s.fact.reset"
                                + " and r.fact.replaces)",
                        person.value(),
                        after,
                        until)
                > 0;
    }
}
