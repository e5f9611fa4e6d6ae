package org.countersign.verification;

import java.util.Optional;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.people.Person;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Refusal;

/**
 * A unit somebody is allocated to as its internal verifier, with what they have checked in it so far.
 *
 * @param standing how far it is; empty where nobody can say
 * @param unreadable why nobody can: its edition cannot be read any more
 */
public record UnitToVerify(
        Enrolment enrolment,
        String title,
        Person learner,
        Optional<Standing> standing,
        Optional<Refusal> unreadable,
        Checks checks) {

    /** @param provisional decisions of trainees that wait to be countersigned */
    public record Standing(UnitStage stage, Progress progress, int provisional) {}
}
