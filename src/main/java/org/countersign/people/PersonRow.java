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

/** That there is such a person. */
@Entity
@Immutable
@Recorded("person-added")
@Table(name = "people_person")
class PersonRow extends FactRow<PersonRow.Added> {

    private String userNameKey;

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record Added(
            @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
            UUID id,

            @JsonProperty("userName") String userName,
            @JsonProperty("by") UUID recordedBy,
            @JsonProperty("at") Instant recordedAt)
            implements Fact {}

    protected PersonRow() {}

    PersonRow(PersonId id, UserName userName, PersonId by, Instant at) {
        super(id.value(), new Added(id.value(), userName.text(), by.value(), at));
        userNameKey = userName.key();
    }

    static List<UserNames.Owned> keyed(String key) {
        return facts(PersonRow.class, "userNameKey = ?1", key).stream()
                .map(added -> new UserNames.Owned(new PersonId(added.id()), added.userName()))
                .toList();
    }
}
