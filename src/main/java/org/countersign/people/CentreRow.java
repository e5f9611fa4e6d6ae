package org.countersign.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** What the centre was called from some moment on. */
@Entity
@Immutable
@Table(name = "people_centre")
class CentreRow extends PanacheEntityBase {

    @Id
    private UUID id;

    private int number;
    private String name;

    @Column(name = "centre_number")
    private String centreNumber;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The fact as the journal has a digest of it. */
    record Wording(
            @JsonProperty("id") UUID id,
            @JsonProperty("number") int number,
            @JsonProperty("name") String name,
            @JsonProperty("centreNumber") Optional<String> centreNumber,
            @JsonProperty("by") UUID by,
            @JsonProperty("at") Instant at) {}

    static CentreRow of(Centre centre, PersonId by, Instant at) {
        CentreRow row = new CentreRow();
        row.id = UUID.randomUUID();
        row.number = centre.edition();
        row.name = centre.name();
        row.centreNumber = centre.number().orElse(null);
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    static Optional<CentreRow> latest() {
        return findAll(Sort.descending("number")).firstResultOptional();
    }

    UUID id() {
        return id;
    }

    Centre toCentre() {
        return new Centre(number, name, Optional.ofNullable(centreNumber));
    }

    Wording toFact() {
        return new Wording(id, number, name, Optional.ofNullable(centreNumber), recordedBy, recordedAt);
    }
}
