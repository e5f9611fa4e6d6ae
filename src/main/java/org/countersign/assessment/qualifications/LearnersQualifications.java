package org.countersign.assessment.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.assessment.qualifications.LearnersQualification.EnrolledUnit;
import org.countersign.assessment.summary.UnitStandings;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.qualifications.QualificationAccess;
import org.countersign.enrolment.qualifications.QualificationEnrolment;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.enrolment.qualifications.UnitsChosen;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.qualifications.ChoiceReport;
import org.countersign.rules.qualifications.QualificationProgress;
import org.countersign.rules.qualifications.QualificationProgress.Standing;
import org.countersign.rules.qualifications.UnitChoice;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.lists.Paged;

/** Puts together what is recorded of learners' qualifications and how far their units are, in a few queries for any number. */
@ApplicationScoped
public class LearnersQualifications {

    /** Of several enrolments on one unit the furthest is shown. */
    private static final Comparator<EnrolledUnit> FURTHEST = Comparator.comparing(
            (EnrolledUnit unit) -> unit.standing().map(Standing::stage).orElse(null),
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private final QualificationEnrolments qualifications;
    private final Enrolments enrolments;
    private final UnitStandings standings;
    private final People people;

    LearnersQualifications(
            QualificationEnrolments qualifications, Enrolments enrolments, UnitStandings standings, People people) {
        this.qualifications = qualifications;
        this.enrolments = enrolments;
        this.standings = standings;
        this.people = people;
    }

    /** To whoever may not look at it it is not there. */
    @Transactional
    public Answer<LearnersQualification> seenBy(QualificationEnrolmentId id, Actor actor) {
        return qualifications.reader(actor, id).map(access -> of(List.of(access))
                .get(0));
    }

    /** Their own, oldest first. */
    @Transactional
    public List<LearnersQualification> own(Actor learner) {
        return of(qualifications.own(learner));
    }

    /** Their own, and those with units in their caseload; oldest first. */
    @Transactional
    public List<LearnersQualification> of(Actor actor) {
        return of(qualifications.of(actor));
    }

    /** Everybody's, for an administrator. */
    public Answer<Paged<LearnersQualification>> all(Actor by, String text) {
        return qualifications.all(by, text).map(paged -> paged.each(this::of));
    }

    private List<LearnersQualification> of(List<QualificationAccess> shown) {
        Set<PersonId> learners =
                shown.stream().map(one -> one.enrolment().learner()).collect(Collectors.toSet());
        Map<PersonId, Person> named = people.byIds(learners);
        Map<PersonId, List<Enrolment>> units = enrolments.ofEach(learners);
        Map<EnrolmentId, Standing> howFar = standings.of(
                units.values().stream().flatMap(List::stream).map(Enrolment::id).toList());
        Map<QualificationEnrolmentId, UnitsChosen> choices = qualifications.choices(shown.stream()
                .map(QualificationAccess::enrolment)
                .map(QualificationEnrolment::id)
                .toList());
        return shown.stream()
                .map(one -> of(
                        one,
                        named.get(one.enrolment().learner()),
                        Optional.ofNullable(choices.get(one.enrolment().id())),
                        enrolled(one, units.getOrDefault(one.enrolment().learner(), List.of()), howFar)))
                .toList();
    }

    private static LearnersQualification of(
            QualificationAccess access, Person learner, Optional<UnitsChosen> choice, Map<String, EnrolledUnit> units) {
        ChoiceReport report = UnitChoice.report(
                access.qualification(), choice.map(UnitsChosen::units).orElseGet(Collections::emptySortedSet));
        Map<String, Standing> standings = new HashMap<>();
        units.forEach((code, unit) -> unit.standing().ifPresent(standing -> standings.put(code, standing)));
        return new LearnersQualification(
                access,
                learner,
                choice,
                report,
                QualificationProgress.of(access.qualification(), report, standings),
                units);
    }

    private static Map<String, EnrolledUnit> enrolled(
            QualificationAccess access, List<Enrolment> units, Map<EnrolmentId, Standing> howFar) {
        Map<String, EnrolledUnit> enrolled = new HashMap<>();
        units.forEach(unit -> access.qualification()
                .unitsOn(unit.standard())
                .forEach(one -> enrolled.merge(
                        one.code(),
                        new EnrolledUnit(unit, Optional.ofNullable(howFar.get(unit.id()))),
                        (before, other) -> FURTHEST.compare(before, other) < 0 ? other : before)));
        return enrolled;
    }
}
