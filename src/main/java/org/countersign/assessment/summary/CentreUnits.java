package org.countersign.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.lists.DatabaseList;
import org.countersign.site.lists.Paged;

/** All units of the centre, for its administrator: whether they move on and whether they are finished. */
@ApplicationScoped
public class CentreUnits {

    private final Enrolments enrolments;
    private final EntityManager entities;

    CentreUnits(Enrolments enrolments, EntityManager entities) {
        this.enrolments = enrolments;
        this.entities = entities;
    }

    /** @param lastMoved when something was last claimed or judged in it, or else when the learner was enrolled */
    public record Moved(Enrolment enrolment, Instant lastMoved) {}

    /** Those that are not finished and in which nothing has happened since, the one that has stood longest first. */
    public Paged<Moved> still(Instant since) {
        return units("s.stage not in " + SummaryRow.CLOSED + " and s.lastMoved < :since")
                .with(Map.of("since", since))
                .by("s.lastMoved, s.enrolmentId")
                .each(this::moved);
    }

    /** Those whose record can be printed for good, the one that moved last first. */
    public Paged<Moved> closed() {
        return units("s.stage in " + SummaryRow.CLOSED)
                .by("s.lastMoved desc, s.enrolmentId")
                .each(this::moved);
    }

    private DatabaseList<SummaryRow, SummaryRow> units(String which) {
        return new DatabaseList<>(entities, SummaryRow.class, "s", "SummaryRow s where " + which, row -> row);
    }

    private List<Moved> moved(List<SummaryRow> rows) {
        Map<EnrolmentId, Enrolment> of =
                enrolments.byIds(rows.stream().map(SummaryRow::enrolment).toList());
        return rows.stream()
                .map(row -> new Moved(of.get(row.enrolment()), row.lastMoved()))
                .toList();
    }
}
