package org.countersign.records.issues;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A record that was issued before the journal told of issues; the program can add none. */
@Entity
@Immutable
@Table(name = "records_issued_earlier")
class EarlierIssueRow extends PanacheEntityBase {

    @Id
    private UUID id;

    static boolean is(UUID issue) {
        return findById(issue) != null;
    }
}
