package org.countersign.people.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** A code was given out. */
@Entity
@Immutable
@Table(name = "people_reset")
class ResetRow extends PanacheEntityBase {

    private static final String WITH_WHAT_CAME_OF_IT = "select r, s.recordedAt, a.recordedAt from ResetRow r"
            + " left join PasswordSetRow s on s.resetId = r.id"
            + " left join ResetSeenRow a on a.resetId = r.id"
            + " where r.personId = :person ";

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private boolean replaces;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record Issued(
            @JsonProperty("id") UUID id,
            @JsonProperty("personId") UUID personId,
            @JsonProperty("replaces") boolean replaces,
            @JsonProperty("expiresAt") Instant expiresAt,
            @JsonProperty("by") UUID by,
            @JsonProperty("at") Instant at) {}

    static ResetRow of(UUID id, PersonId person, boolean replaces, Instant expiresAt, PersonId by, Instant at) {
        ResetRow row = new ResetRow();
        row.id = id;
        row.personId = person.value();
        row.replaces = replaces;
        row.expiresAt = expiresAt;
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    /** Newest first. */
    static List<PasswordReset> ofPerson(PersonId person) {
        return query(person, "");
    }

    /** Those that put another password in the place of theirs, of which they have not said that they know. */
    static List<PasswordReset> unseenBy(PersonId person) {
        return query(person, "and r.replaces and s.id is not null and a.resetId is null ");
    }

    private static List<PasswordReset> query(PersonId person, String condition) {
        return getEntityManager()
                .createQuery(WITH_WHAT_CAME_OF_IT + condition + "order by r.recordedAt desc", Object[].class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(found -> ((ResetRow) found[0]).toReset((Instant) found[1], (Instant) found[2]))
                .toList();
    }

    boolean expiredAt(Instant moment) {
        return moment.isAfter(expiresAt);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Issued toFact() {
        return new Issued(id, personId, replaces, expiresAt, recordedBy, recordedAt);
    }

    private PasswordReset toReset(Instant usedAt, Instant seenAt) {
        return new PasswordReset(
                id,
                new PersonId(personId),
                replaces,
                expiresAt,
                new PersonId(recordedBy),
                recordedAt,
                Optional.ofNullable(usedAt),
                Optional.ofNullable(seenAt));
    }
}
