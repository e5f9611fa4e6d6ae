package org.countersign.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.rules.Tenure;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;

/**
 * Whether somebody may act: they are allocated today, have the role for it and an account that is open. The list of
 * enrolments asks the same of the database, see {@link AllocationRow#missing}.
 */
public final class AbleToAct {

    private AbleToAct() {}

    /** With role and account alone, which is what somebody needs to be allocated. */
    static boolean as(Capacity capacity, Person person) {
        return !person.disabled() && RolesOf.allow(capacity, person::is);
    }

    /**
     * Whoever is signed in has an account that is open.
     *
     * @param allocations of one enrolment
     */
    static List<Allocation> today(Collection<Allocation> allocations, Actor actor, LocalDate today) {
        return through(
                allocations, one -> one.person().equals(actor.id()) && RolesOf.allow(one.capacity(), actor::is), today);
    }

    /** @param persons all who are allocated */
    public static List<Allocation> today(
            Collection<Allocation> allocations, Map<PersonId, Person> persons, LocalDate today) {
        return through(allocations, one -> as(one.capacity(), persons.get(one.person())), today);
    }

    private static List<Allocation> through(
            Collection<Allocation> allocations, Predicate<Allocation> able, LocalDate today) {
        List<Tenure> tenures = Allocation.tenures(allocations);
        return allocations.stream()
                .filter(one -> one.held(able.test(one)).acts(today, tenures))
                .toList();
    }
}
