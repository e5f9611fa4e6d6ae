package org.countersign.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.people.names.FoldedText;
import org.countersign.site.PersonId;
import org.countersign.site.columns.KeptQuery;
import org.hibernate.annotations.Immutable;

/** What a person was called from some moment on. */
@Entity
@Immutable
@Recorded("person-details")
@Table(name = "people_details")
class DetailsRow extends FactRow<DetailsRow.Wording> {

    private String foldedName;

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record Wording(
            @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
            UUID id,

            @JsonProperty("personId") UUID personId,
            @JsonProperty("number") int number,
            @JsonProperty("name") String name,
            @JsonProperty("candidateNumber") Optional<String> candidateNumber,
            @JsonProperty("email") Optional<String> email,
            @JsonProperty("by") UUID recordedBy,
            @JsonProperty("at") Instant recordedAt)
            implements Fact {

        boolean says(PersonDetails details) {
            return name.equals(details.name())
                    && candidateNumber.equals(details.candidateNumber())
                    && email.equals(details.email());
        }
    }

    protected DetailsRow() {}

    private DetailsRow(Wording wording) {
        super(wording.id(), wording);
        foldedName = FoldedText.of(wording.name());
    }

    static DetailsRow of(UUID id, PersonId person, int number, PersonDetails details, PersonId by, Instant at) {
        return new DetailsRow(new Wording(
                id,
                person.value(),
                number,
                details.name(),
                details.candidateNumber(),
                details.email(),
                by.value(),
                at));
    }

    static List<Wording> ofPerson(PersonId person) {
        return facts(DetailsRow.class, "fact.personId = ?1 order by fact.number", person.value());
    }

    static List<DetailsRow> ofAll(Collection<PersonId> persons) {
        return KeptQuery.of(
                        getEntityManager(),
                        "from DetailsRow where fact.personId in :persons",
                        DetailsRow.class,
                        Map.of("persons", persons.stream().map(PersonId::value).toList()))
                .getResultList();
    }
}
