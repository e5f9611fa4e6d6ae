package org.countersign.assessment.summary;

import java.time.Instant;
import java.util.Optional;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.people.Person;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Refusal;

/**
 * A learner of an assessor on one of their units.
 *
 * @param title of the unit
 * @param standing how far it is; empty where nobody can say
 * @param unreadable why nobody can: its edition cannot be read any more
 */
public record CaseloadLine(
        Enrolment enrolment, String title, Person learner, Optional<Standing> standing, Optional<Refusal> unreadable) {

    /** @param waitingSince when the oldest began to wait of what the assessor has to decide; empty where nothing waits */
    public record Standing(UnitStage stage, Progress progress, Optional<Instant> waitingSince) {}
}
