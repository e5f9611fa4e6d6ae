package org.countersign.people.centre;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.panache.common.Sort;
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

/** What the centre was called from some moment on. */
@Entity
@Immutable
@Recorded("centre-details")
@Table(name = "people_centre")
class CentreRow extends FactRow<CentreRow.Wording> {

    /** The fact as the journal has a digest of it. */
    @Embeddable
    record Wording(
            @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
            UUID id,

            @JsonProperty("number") int number,
            @JsonProperty("name") String name,
            @JsonProperty("centreNumber") Optional<String> centreNumber,
            @JsonProperty("by") UUID recordedBy,
            @JsonProperty("at") Instant recordedAt)
            implements Fact {}

    protected CentreRow() {}

    private CentreRow(Wording wording) {
        super(wording.id(), wording);
    }

    static CentreRow of(Centre centre, PersonId by, Instant at) {
        return new CentreRow(
                new Wording(UUID.randomUUID(), centre.edition(), centre.name(), centre.number(), by.value(), at));
    }

    static Optional<CentreRow> latest() {
        return findAll(Sort.descending("fact.number")).firstResultOptional();
    }

    Centre toCentre() {
        return new Centre(fact().number(), fact().name(), fact().centreNumber());
    }
}
