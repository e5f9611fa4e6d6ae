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

/** A person signs in with another name from some moment on. */
@Entity
@Immutable
@Table(name = "people_user_name")
class UserNameRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private int number;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "user_name_key")
    private String userNameKey;

    private String reason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record Change(
            @JsonProperty("id") UUID id,
            @JsonProperty("personId") UUID personId,
            @JsonProperty("number") int number,
            @JsonProperty("userName") String userName,
            @JsonProperty("reason") String reason,
            @JsonProperty("by") UUID by,
            @JsonProperty("at") Instant at) {}

    static UserNameRow of(PersonId person, UserName userName, String reason, PersonId by, Instant at) {
        UserNameRow row = new UserNameRow();
        row.id = UUID.randomUUID();
        row.personId = person.value();
        row.number = (int) count("personId", person.value()) + 1;
        row.userName = userName.text();
        row.userNameKey = userName.key();
        row.reason = reason;
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    static List<UserNameRow> ofPerson(PersonId person) {
        return list("personId", Sort.by("number"), person.value());
    }

    static List<UserNames.Owned> keyed(String key) {
        return UserNameRow.<UserNameRow>list("userNameKey", key).stream()
                .map(row -> new UserNames.Owned(new PersonId(row.personId), row.userName))
                .toList();
    }

    UUID id() {
        return id;
    }

    Change toFact() {
        return new Change(id, personId, number, userName, reason, recordedBy, recordedAt);
    }
}
