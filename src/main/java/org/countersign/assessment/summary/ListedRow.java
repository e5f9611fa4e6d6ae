package org.countersign.assessment.summary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What lists of units are searched in and sorted by beside their summaries; read in queries only. */
@Entity
@Immutable
@Table(name = "assessment_listed")
class ListedRow extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID learnerId;

    /** The learner's name as it is now, without capitals and accents. */
    private String learner;

    private String standardId;

    private String standardEdition;

    private LocalDate enrolledOn;
}
