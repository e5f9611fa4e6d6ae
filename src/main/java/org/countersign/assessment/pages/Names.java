package org.countersign.assessment.pages;

import java.util.Collection;
import java.util.Map;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.PersonId;

/** What people are called on one page, asked for once. */
record Names(Map<PersonId, Person> people) {

    static Names of(People people, Collection<PersonId> persons) {
        return new Names(people.byIds(persons));
    }

    String of(PersonId person) {
        return people.get(person).name();
    }
}
