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
import org.countersign.people.names.UserName;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** A person signs in with another name from some moment on. */
@Entity
@Immutable
@Recorded("user-name")
@Table(name = "people_user_name")
class UserNameRow extends FactRow<UserNameRow.Change> {

    private String userNameKey;

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record Change(
            @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
            UUID id,

            @JsonProperty("personId") UUID personId,
            @JsonProperty("number") int number,
            @JsonProperty("userName") String userName,
            @JsonProperty("reason") String reason,
            @JsonProperty("by") UUID recordedBy,
            @JsonProperty("at") Instant recordedAt)
            implements Fact {}

    protected UserNameRow() {}

    private UserNameRow(Change change, String userNameKey) {
        super(change.id(), change);
        this.userNameKey = userNameKey;
    }

    static UserNameRow of(PersonId person, UserName userName, String reason, PersonId by, Instant at) {
        int number = (int) count("fact.personId", person.value()) + 1;
        return new UserNameRow(
                new Change(UUID.randomUUID(), person.value(), number, userName.text(), reason, by.value(), at),
                userName.key());
    }

    static List<Change> ofPerson(PersonId person) {
        return facts(UserNameRow.class, "fact.personId = ?1 order by fact.number", person.value());
    }

    static List<UserNames.Owned> keyed(String key) {
        return facts(UserNameRow.class, "userNameKey = ?1", key).stream()
                .map(change -> new UserNames.Owned(new PersonId(change.personId()), change.userName()))
                .toList();
    }
}
