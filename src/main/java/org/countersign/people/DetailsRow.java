package org.countersign.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** What a person was called from some moment on. */
@Entity
@Immutable
@Table(name = "people_details")
class DetailsRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private int number;
    private String name;

    @Column(name = "folded_name")
    private String foldedName;

    @Column(name = "candidate_number")
    private String candidateNumber;

    private String email;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record Wording(
            @JsonProperty("id") UUID id,
            @JsonProperty("personId") UUID personId,
            @JsonProperty("number") int number,
            @JsonProperty("name") String name,
            @JsonProperty("candidateNumber") Optional<String> candidateNumber,
            @JsonProperty("email") Optional<String> email,
            @JsonProperty("by") UUID by,
            @JsonProperty("at") Instant at) {}

    static DetailsRow of(UUID id, PersonId person, int number, PersonDetails details, PersonId by, Instant at) {
        DetailsRow row = new DetailsRow();
        row.id = id;
        row.personId = person.value();
        row.number = number;
        row.name = details.name();
        row.foldedName = FoldedText.of(details.name());
        row.candidateNumber = details.candidateNumber().orElse(null);
        row.email = details.email().orElse(null);
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    static List<DetailsRow> ofPerson(PersonId person) {
        return list("personId", Sort.by("number"), person.value());
    }

    /** In SQL, because Hibernate translates a list in its own language anew each time, and most pages ask this. */
    @SuppressWarnings("unchecked")
    static List<DetailsRow> ofAll(Collection<PersonId> persons) {
        return getEntityManager()
                .createNativeQuery("select * from people_details where person_id in (:persons)", DetailsRow.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultList();
    }

    boolean says(PersonDetails details) {
        return name.equals(details.name())
                && Optional.ofNullable(candidateNumber).equals(details.candidateNumber())
                && Optional.ofNullable(email).equals(details.email());
    }

    UUID id() {
        return id;
    }

    Wording toFact() {
        return new Wording(
                id,
                personId,
                number,
                name,
                Optional.ofNullable(candidateNumber),
                Optional.ofNullable(email),
                recordedBy,
                recordedAt);
    }
}
