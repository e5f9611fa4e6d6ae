package org.countersign.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** That there is such a person. */
@Entity
@Immutable
@Table(name = "people_person")
class PersonRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "user_name_key")
    private String userNameKey;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record Added(
            @JsonProperty("id") UUID id,
            @JsonProperty("userName") String userName,
            @JsonProperty("by") UUID by,
            @JsonProperty("at") Instant at) {}

    static PersonRow of(PersonId id, UserName userName, PersonId by, Instant at) {
        PersonRow row = new PersonRow();
        row.id = id.value();
        row.userName = userName.text();
        row.userNameKey = userName.key();
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    static List<UserNames.Owned> keyed(String key) {
        return PersonRow.<PersonRow>list("userNameKey", key).stream()
                .map(row -> new UserNames.Owned(new PersonId(row.id), row.userName))
                .toList();
    }

    Added toFact() {
        return new Added(id, userName, recordedBy, recordedAt);
    }
}
