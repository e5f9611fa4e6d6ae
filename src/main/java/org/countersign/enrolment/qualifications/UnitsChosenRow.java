package org.countersign.enrolment.qualifications;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One choice of units as it was recorded. */
@Entity
@Immutable
@Recorded("units-chosen")
@Table(name = "enrolment_units_chosen")
class UnitsChosenRow extends FactRow<UnitsChosen> {

    protected UnitsChosenRow() {}

    UnitsChosenRow(UnitsChosen chosen) {
        super(chosen.id(), chosen);
    }

    static Optional<UnitsChosen> withId(UUID id) {
        return fact(UnitsChosenRow.class, id);
    }

    /** The one that stands for each; nothing for one of which nothing was chosen yet. */
    static Map<QualificationEnrolmentId, UnitsChosen> standing(Collection<QualificationEnrolmentId> enrolments) {
        return enrolments.isEmpty()
                ? Map.of()
                : facts(
                                UnitsChosenRow.class,
                                "fact.enrolment in ?1 and fact.number = (select max(later.fact.number) from UnitsChosenRow later"
                                        + " where later.fact.enrolment = r.fact.enrolment)",
                                enrolments)
                        .stream()
                        .collect(Collectors.toMap(UnitsChosen::enrolment, Function.identity()));
    }

    /** All that were made, the first first. */
    static List<UnitsChosen> of(QualificationEnrolmentId enrolment) {
        return facts(UnitsChosenRow.class, "fact.enrolment = ?1 order by fact.number", enrolment);
    }
}
