package org.countersign.assessment;

import java.time.Instant;
import java.util.Optional;
import org.countersign.enrolment.Enrolment;
import org.countersign.people.Person;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;

/**
 * A learner of an assessor on one of their units.
 *
 * @param title of the unit
 * @param waitingSince when the oldest began to wait of what the assessor has to decide; empty where nothing waits
 */
public record CaseloadLine(
        Enrolment enrolment,
        String title,
        Person learner,
        UnitStage stage,
        Progress progress,
        Optional<Instant> waitingSince) {

    static CaseloadLine of(Caseload.Allocated one, Person learner) {
        Unit unit = one.unit();
        return new CaseloadLine(
                unit.enrolment(),
                unit.standard().displayTitle(),
                learner,
                unit.stage(),
                unit.report().performance().plus(unit.report().knowledge()),
                WaitingInUnit.of(unit, one.access()).stream()
                        .map(Waiting::since)
                        .min(Instant::compareTo));
    }

    /** The part of the criteria that is met, from 0 to 1. */
    double metPart() {
        return progress.total() == 0 ? 0 : (double) progress.met() / progress.total();
    }
}
