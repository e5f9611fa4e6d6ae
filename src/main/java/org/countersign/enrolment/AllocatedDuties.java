package org.countersign.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Duties;
import org.countersign.people.Duty;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/** What somebody is allocated for from tomorrow on; handed on, their allocation ends today and another's begins. */
@ApplicationScoped
class AllocatedDuties implements Duties {

    private final Enrolments enrolments;
    private final People people;
    private final Editions editions;
    private final CentreClock clock;
    private final EnrolmentWords words;

    AllocatedDuties(Enrolments enrolments, People people, Editions editions, CentreClock clock, EnrolmentWords words) {
        this.enrolments = enrolments;
        this.people = people;
        this.editions = editions;
        this.clock = clock;
        this.words = words;
    }

    @Override
    @Transactional
    public List<Duty> leftBy(Person person, Predicate<Role> keeps) {
        List<Allocation> left = AllocationRow.of(person.id()).stream()
                .filter(this::goesOn)
                .filter(one -> AbleToAct.as(one.capacity(), person) && !RolesOf.allow(one.capacity(), keeps))
                .toList();
        Map<EnrolmentId, Enrolment> enrolled =
                EnrolmentRow.withIds(left.stream().map(Allocation::enrolment).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Enrolment::id, Function.identity()));
        Map<PersonId, Person> learners =
                people.byIds(enrolled.values().stream().map(Enrolment::learner).collect(Collectors.toSet()));
        Map<Capacity, List<Person>> able = left.stream()
                .map(Allocation::capacity)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::able));
        return left.stream()
                .map(one -> duty(one, enrolled.get(one.enrolment()), learners, able.get(one.capacity())))
                .sorted(Comparator.comparing(Duty::learner)
                        .thenComparing(Duty::unit)
                        .thenComparing(Duty::id))
                .toList();
    }

    private boolean goesOn(Allocation allocation) {
        return allocation.lastDay().filter(last -> !last.isAfter(clock.today())).isEmpty();
    }

    private List<Person> able(Capacity capacity) {
        return RolesOf.capacity(capacity).stream()
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private Duty duty(Allocation allocation, Enrolment enrolment, Map<PersonId, Person> learners, List<Person> able) {
        return new Duty(
                allocation.id(),
                learners.get(enrolment.learner()).name(),
                editions.title(enrolment.standard()),
                words.capacityName(allocation.capacity()),
                able.stream()
                        .filter(one -> !one.id().equals(allocation.person())
                                && !one.id().equals(enrolment.learner()))
                        .toList());
    }

    /** Whoever has it already, beside the person who leaves, has nothing more to be given. */
    @Override
    @Transactional
    public Answer<?> handOn(Actor by, UUID duty, PersonId to) {
        Allocation left = AllocationRow.withId(duty).orElseThrow();
        boolean has = AllocationRow.in(left.enrolment()).stream()
                .anyMatch(one -> one.person().equals(to)
                        && one.capacity() == left.capacity()
                        && !one.from().isAfter(clock.today())
                        && goesOn(one));
        Answer<Allocation> given = has ? Answer.done(left) : give(by, left, to);
        return given.then(done -> left.lastDay().isPresent()
                ? Answer.done(done)
                : enrolments.end(by, duty, Unread.of(new EndRequest(UUID.randomUUID(), clock.today()))));
    }

    private Answer<Allocation> give(Actor by, Allocation left, PersonId to) {
        LocalDate from = left.from().isAfter(clock.today()) ? left.from() : clock.today();
        return enrolments.allocate(
                by, left.enrolment(), Unread.of(new AllocateRequest(UUID.randomUUID(), to, left.capacity(), from)));
    }
}
