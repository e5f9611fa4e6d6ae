package org.countersign.assessment.qualifications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.qualifications.QualificationAccess;
import org.countersign.enrolment.qualifications.QualificationEnrolment;
import org.countersign.enrolment.qualifications.UnitsChosen;
import org.countersign.people.Person;
import org.countersign.rules.qualifications.ChoiceReport;
import org.countersign.rules.qualifications.QualificationProgress;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.qualifications.Qualification.Unit;

/**
 * A learner's qualification as it stands.
 *
 * @param choice empty while nothing was chosen
 * @param units by code, those that the learner is enrolled on, chosen or not
 */
public record LearnersQualification(
        QualificationAccess access,
        Person learner,
        Optional<UnitsChosen> choice,
        ChoiceReport report,
        QualificationProgress progress,
        Map<String, EnrolledUnit> units) {

    /**
     * A unit of the qualification that the learner is enrolled on.
     *
     * @param standing empty where nobody can say
     */
    public record EnrolledUnit(Enrolment enrolment, Optional<QualificationProgress.Standing> standing) {}

    public QualificationEnrolment enrolment() {
        return access.enrolment();
    }

    public Qualification qualification() {
        return access.qualification();
    }

    public boolean isChosen(Unit unit) {
        return choice.filter(one -> one.units().contains(unit.code())).isPresent();
    }

    /** Those that the learner is enrolled on and did not choose, in the order of the groups. */
    public List<Unit> besides() {
        return qualification().units().stream()
                .filter(unit -> units.containsKey(unit.code()) && !isChosen(unit))
                .toList();
    }
}
