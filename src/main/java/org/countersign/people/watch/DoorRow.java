package org.countersign.people.watch;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;

/** What happened at the door. Never changed, and removed when it is old. */
@Entity
@Table(name = "people_door_event")
class DoorRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DoorEvent event;

    private Instant happenedAt;

    private UUID personId;

    private String typed;
    private String address;
    private String request;

    static DoorRow of(DoorEvent event, Comer comer, Optional<String> request, Instant now) {
        DoorRow row = new DoorRow();
        row.id = UUID.randomUUID();
        row.event = event;
        row.happenedAt = now;
        row.personId = comer.person().map(PersonId::value).orElse(null);
        row.typed = comer.typed().orElse(null);
        row.address = comer.address();
        row.request = request.orElse(null);
        return row;
    }

    static PanacheQuery<DoorRow> newestFirst() {
        return findAll(Sort.descending("happenedAt").and("id"));
    }

    static long forgetBefore(Instant moment) {
        return delete("happenedAt < ?1", moment);
    }

    DoorEntry toEntry() {
        return new DoorEntry(
                event,
                happenedAt,
                Optional.ofNullable(personId).map(PersonId::new),
                Optional.ofNullable(typed),
                address,
                Optional.ofNullable(request));
    }
}
