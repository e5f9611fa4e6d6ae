package org.countersign.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the list of enrolments knows of a learner to search and sort by; read in queries only. */
@Entity
@Immutable
@Table(name = "enrolment_learner")
class LearnerRow extends PanacheEntityBase {

    @Id
    private UUID id;

    private String foldedName;

    private String searchText;
}
