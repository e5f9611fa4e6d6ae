package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;

/** What waits for those who decide, whatever has waited longest first. */
@ApplicationScoped
public class Queues {

    private final Enrolments enrolments;
    private final Units units;

    Queues(Enrolments enrolments, Units units) {
        this.enrolments = enrolments;
        this.units = units;
    }

    /** For an assessor or a trainee, over everybody they are allocated to today. */
    @Transactional
    public List<Waiting> toDecide(Actor actor) {
        return enrolments.caseload(actor.id()).stream()
                .filter(Access::judges)
                .flatMap(access -> WaitingInUnit.of(units.unit(access.enrolment()), access).stream())
                .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::what))
                .toList();
    }

    /** The units in which trainees' decisions wait for this countersigner. */
    @Transactional
    public List<Provisional> toCountersign(Actor actor) {
        return enrolments.caseload(actor.id()).stream()
                .filter(access -> access.is(Capacity.COUNTERSIGNER))
                .map(access -> Provisional.in(units.unit(access.enrolment())))
                .filter(provisional -> !provisional.isEmpty())
                .sorted(Comparator.comparing(Provisional::since))
                .toList();
    }
}
