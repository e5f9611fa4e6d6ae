package org.countersign.people.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** A code was given out. */
@Entity
@Immutable
@Recorded("reset-issued")
@Table(name = "people_reset")
class ResetRow extends FactRow<ResetRow.Issued> {

    private static final String WITH_WHAT_CAME_OF_IT =
            "select r.fact, s.fact.recordedAt, a.fact.recordedAt from ResetRow r"
                    + " left join PasswordSetRow s on s.fact.reset = r.fact.id"
                    + " left join ResetSeenRow a on a.id = r.id"
                    + " where r.fact.personId = :person ";

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record Issued(
            @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
            UUID id,

            @JsonProperty("personId") UUID personId,
            @JsonProperty("replaces") boolean replaces,
            @JsonProperty("expiresAt") Instant expiresAt,
            @JsonProperty("by") UUID recordedBy,
            @JsonProperty("at") Instant recordedAt)
            implements Fact {

        private PasswordReset reset(Instant usedAt, Instant seenAt) {
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

    protected ResetRow() {}

    private ResetRow(Issued issued) {
        super(issued.id(), issued);
    }

    static ResetRow of(UUID id, PersonId person, boolean replaces, Instant expiresAt, PersonId by, Instant at) {
        return new ResetRow(new Issued(id, person.value(), replaces, expiresAt, by.value(), at));
    }

    /** Newest first. */
    static List<PasswordReset> ofPerson(PersonId person) {
        return query(person, "");
    }

    /** Those that put another password in the place of theirs, of which they have not said that they know. */
    static List<PasswordReset> unseenBy(PersonId person) {
        return query(person, "and r.fact.replaces and s.id is not null and a.id is null ");
    }

    private static List<PasswordReset> query(PersonId person, String condition) {
        return getEntityManager()
                .createQuery(WITH_WHAT_CAME_OF_IT + condition + "order by r.fact.recordedAt desc", Object[].class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(found -> ((Issued) found[0]).reset((Instant) found[1], (Instant) found[2]))
                .toList();
    }

    boolean expiredAt(Instant moment) {
        return moment.isAfter(fact().expiresAt());
    }

    Instant expiresAt() {
        return fact().expiresAt();
    }
}
