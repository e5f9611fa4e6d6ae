package org.countersign.enrolment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.PersonId;

/** Who stands in enrolments: the learners, and everybody who was, is or will be allocated. */
@ApplicationScoped
class Involved {

    private final People people;

    Involved(People people) {
        this.people = people;
    }

    Map<PersonId, Person> in(List<Enrolment> enrolments, Map<EnrolmentId, List<Allocation>> allocations) {
        Set<PersonId> persons = new HashSet<>();
        enrolments.forEach(enrolment -> persons.add(enrolment.learner()));
        allocations.values().stream().flatMap(Collection::stream).forEach(one -> persons.add(one.person()));
        return people.byIds(persons);
    }
}
