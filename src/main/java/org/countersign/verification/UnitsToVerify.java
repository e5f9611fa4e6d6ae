package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.Caseloads;
import org.countersign.assessment.Unit;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;

/** The units of an internal verifier, however many they are, in the same number of queries. */
@ApplicationScoped
class UnitsToVerify {

    private final Caseloads caseloads;
    private final Samples samples;
    private final People people;

    UnitsToVerify(Caseloads caseloads, Samples samples, People people) {
        this.caseloads = caseloads;
        this.samples = samples;
        this.people = people;
    }

    List<UnitToVerify> of(Actor verifier) {
        List<Unit> verified = caseloads.of(verifier).verified();
        Map<PersonId, Person> learners = people.byIds(
                verified.stream().map(unit -> unit.enrolment().learner()).collect(Collectors.toSet()));
        Function<EnrolmentId, Checks> checks =
                samples.in(verified.stream().map(unit -> unit.enrolment().id()).toList());
        return verified.stream()
                .map(unit -> new UnitToVerify(
                        unit,
                        learners.get(unit.enrolment().learner()),
                        checks.apply(unit.enrolment().id())))
                .toList();
    }
}
