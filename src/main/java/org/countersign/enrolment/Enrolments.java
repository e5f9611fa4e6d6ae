package org.countersign.enrolment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.catalogue.Editions;
import org.countersign.catalogue.Pinned;
import org.countersign.journal.Entry;
import org.countersign.journal.Journal;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.rules.refusals.Independence;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.PersonId;
import org.countersign.site.Refusal;
import org.countersign.site.Role;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** Learners on their units, and the people allocated to them. */
@ApplicationScoped
public class Enrolments {

    static final String ENROLMENT = "enrolment";
    static final String ALLOCATION = "allocation";
    static final String ALLOCATION_END = "allocation-end";

    private final Editions editions;
    private final People people;
    private final Journal journal;
    private final CentreClock clock;
    private final List<DecisionRegister> registers;

    Enrolments(
            Editions editions,
            People people,
            Journal journal,
            CentreClock clock,
            @All List<DecisionRegister> registers) {
        this.editions = editions;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
        this.registers = registers;
    }

    /**
     * Enrols a learner and freezes the editions.
     *
     * @param id made by the form; the same id again gives the same enrolment
     * @param policy empty for the standard's own
     */
    @Transactional
    public Answer<Enrolment> enrol(
            Actor by,
            EnrolmentId id,
            PersonId learner,
            EditionKey standard,
            Optional<EditionKey> policy,
            LocalDate enrolledOn) {
        if (!by.is(Role.ADMINISTRATOR)) {
            return Answer.refused(Refusal.notFound());
        }
        Optional<EnrolmentRow> before = EnrolmentRow.withId(id.value());
        if (before.isPresent()) {
            return Answer.done(before.get().toFact());
        }
        List<Refusal> refusals = refusalsToEnrol(learner, standard, enrolledOn);
        if (!refusals.isEmpty()) {
            return Answer.refused(refusals);
        }
        return editions.pinStandard(standard)
                .then(pinned -> editions.pinPolicy(policy.orElse(pinned.model().defaultPolicy()))
                        .map(pinnedPolicy -> record(by, id, learner, pinned, pinnedPolicy, enrolledOn)));
    }

    private List<Refusal> refusalsToEnrol(PersonId learner, EditionKey standard, LocalDate enrolledOn) {
        List<Refusal> refusals = new ArrayList<>();
        if (people.find(learner).filter(person -> person.is(Role.LEARNER)).isEmpty()) {
            refusals.add(Refusal.invalid(
                    "learner", "not-a-learner", "Nobody was enrolled: choose a person who has the role of learner."));
        } else if (EnrolmentRow.existsFor(learner, standard)) {
            refusals.add(Refusal.conflict(
                    "already-enrolled",
                    "This learner is on " + standard + " already. Open that enrolment; a second would split the"
                            + " evidence."));
        }
        if (enrolledOn.isAfter(clock.today())) {
            refusals.add(Refusal.invalid(
                    "enrolledOn",
                    "in-the-future",
                    "Nobody was enrolled: the date of enrolment is in the future. Give today's date or an earlier"
                            + " one."));
        }
        return refusals;
    }

    private Enrolment record(
            Actor by,
            EnrolmentId id,
            PersonId learner,
            Pinned<Standard> standard,
            Pinned<Policy> policy,
            LocalDate enrolledOn) {
        Enrolment enrolment = new Enrolment(
                id,
                learner,
                standard.key(),
                standard.digest(),
                policy.key(),
                policy.digest(),
                enrolledOn,
                by.id(),
                clock.now());
        EnrolmentRow.of(enrolment).persist();
        TurnRow.first(id).persist();
        journal.append(
                new Entry(ENROLMENT, by.id().value(), id.value(), enrolledOn, enrolment.recordedAt(), enrolment));
        return enrolment;
    }

    /**
     * Allocates a person to an enrolment.
     *
     * @param id made by the form; the same id again gives the same allocation
     */
    @Transactional
    public Answer<Allocation> allocate(
            Actor by, UUID id, EnrolmentId enrolmentId, PersonId person, Capacity capacity, LocalDate from) {
        Optional<EnrolmentRow> enrolment = EnrolmentRow.withId(enrolmentId.value());
        if (!by.is(Role.ADMINISTRATOR) || enrolment.isEmpty()) {
            return Answer.refused(Refusal.notFound());
        }
        TurnRow.take(enrolmentId);
        Optional<Allocation> before = AllocationRow.withId(id);
        if (before.isPresent()) {
            return Answer.done(before.get());
        }
        Optional<Refusal> refusal = refusalToAllocate(enrolment.get().toFact(), person, capacity, from);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Allocation allocation =
                new Allocation(id, enrolmentId, person, capacity, from, Optional.empty(), by.id(), clock.now());
        AllocationRow.of(allocation).persist();
        journal.append(new Entry(ALLOCATION, by.id().value(), id, from, allocation.recordedAt(), allocation));
        return Answer.done(allocation);
    }

    private Optional<Refusal> refusalToAllocate(
            Enrolment enrolment, PersonId person, Capacity capacity, LocalDate from) {
        Optional<Person> found = people.find(person);
        if (found.isEmpty() || RolesOf.capacity(capacity).stream().noneMatch(found.get()::is)) {
            return Optional.of(Refusal.invalid(
                    "person",
                    "role-missing",
                    "Nobody was allocated: choose a person who has the role for it, or give them the role first."));
        }
        if (from.isBefore(enrolment.enrolledOn())) {
            return Optional.of(Refusal.invalid(
                    "from",
                    "before-the-enrolment",
                    "Nobody was allocated: the first day is before the enrolment. Give the day of enrolment or a later"
                            + " one."));
        }
        return independence(enrolment)
                .allocate(new Independence.Held(person.value(), capacity, from, Optional.empty()))
                .map(RefusedByRule::of);
    }

    /** Ends an allocation; from the day after its last day the person sees nothing of the enrolment. */
    @Transactional
    public Answer<Allocation> end(Actor by, UUID endId, UUID allocationId, LocalDate lastDay) {
        Optional<Allocation> found = AllocationRow.withId(allocationId);
        if (!by.is(Role.ADMINISTRATOR) || found.isEmpty()) {
            return Answer.refused(Refusal.notFound());
        }
        TurnRow.take(found.get().enrolment());
        Allocation allocation = AllocationRow.withId(allocationId).orElseThrow();
        if (AllocationEndRow.withId(endId).isPresent()) {
            return Answer.done(allocation);
        }
        if (allocation.lastDay().isPresent()) {
            return Answer.refused(Refusal.conflict(
                    "ended-already", "This allocation has been ended already. Open the enrolment again to see it."));
        }
        if (lastDay.isBefore(clock.today())) {
            return Answer.refused(Refusal.invalid(
                    "lastDay",
                    "in-the-past",
                    "The allocation goes on: its last day cannot be in the past, because what was done since then was"
                            + " done under it. Give today's date or a later one."));
        }
        AllocationEnd end = new AllocationEnd(endId, allocationId, lastDay, by.id(), clock.now());
        AllocationEndRow.of(end).persist();
        journal.append(new Entry(ALLOCATION_END, by.id().value(), endId, lastDay, end.recordedAt(), end));
        return Answer.done(AllocationRow.withId(allocationId).orElseThrow());
    }

    /** Waits until nobody else is changing what stands in this enrolment, and keeps them waiting until the commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeTurn(EnrolmentId enrolment) {
        TurnRow.take(enrolment);
    }

    /** In what way this person may look at the enrolment today; empty where to them it is not there. */
    @Transactional
    public Optional<Access> access(Actor actor, EnrolmentId id) {
        return EnrolmentRow.withId(id.value()).map(EnrolmentRow::toFact).flatMap(enrolment -> {
            boolean learner = enrolment.learner().equals(actor.id());
            Set<Capacity> capacities = learner ? Set.of() : capacitiesToday(actor.id(), id);
            Access access = new Access(enrolment, actor.id(), capacities, learner, actor.is(Role.ADMINISTRATOR));
            return access.seesTheUnit() || access.administrator() ? Optional.of(access) : Optional.empty();
        });
    }

    private Set<Capacity> capacitiesToday(PersonId person, EnrolmentId enrolment) {
        LocalDate today = clock.today();
        return AllocationRow.in(enrolment).stream()
                .filter(allocation -> allocation.person().equals(person) && allocation.holdsOn(today))
                .map(Allocation::capacity)
                .collect(Collectors.toSet());
    }

    /** For rooms that have checked access, and for the record of what was. */
    @Transactional
    public Optional<Enrolment> find(EnrolmentId id) {
        return EnrolmentRow.withId(id.value()).map(EnrolmentRow::toFact);
    }

    /** Oldest first. */
    @Transactional
    public List<Enrolment> of(PersonId learner) {
        return EnrolmentRow.ofLearner(learner).stream()
                .map(EnrolmentRow::toFact)
                .toList();
    }

    /** The enrolments this person is allocated to today, with the capacities they hold in each; oldest first. */
    @Transactional
    public List<Access> caseload(PersonId person) {
        LocalDate today = clock.today();
        Map<UUID, Set<Capacity>> held = AllocationRow.of(person).stream()
                .filter(allocation -> allocation.holdsOn(today))
                .collect(Collectors.groupingBy(
                        allocation -> allocation.enrolment().value(),
                        Collectors.mapping(Allocation::capacity, Collectors.toSet())));
        return EnrolmentRow.withIds(List.copyOf(held.keySet())).stream()
                .map(EnrolmentRow::toFact)
                .sorted(Comparator.comparing(Enrolment::enrolledOn)
                        .thenComparing(enrolment -> enrolment.id().value()))
                .map(enrolment ->
                        new Access(enrolment, person, held.get(enrolment.id().value()), false, false))
                .toList();
    }

    /** Newest first, a page at a time. */
    @Transactional
    public List<Enrolment> all(int page, int size) {
        return EnrolmentRow.newestFirst(page, size).stream()
                .map(EnrolmentRow::toFact)
                .toList();
    }

    @Transactional
    public long count() {
        return EnrolmentRow.count();
    }

    /** Past, present and coming; earliest first. */
    @Transactional
    public List<Allocation> allocations(EnrolmentId enrolment) {
        return AllocationRow.in(enrolment);
    }

    /** The same for many enrolments in one query. */
    @Transactional
    public Map<EnrolmentId, List<Allocation>> allocations(List<EnrolmentId> enrolments) {
        return AllocationRow.inAll(enrolments.stream().map(EnrolmentId::value).toList()).stream()
                .collect(Collectors.groupingBy(Allocation::enrolment));
    }

    /** Who had what part in this enrolment, for judging who may have which next. */
    @Transactional
    public Independence independence(Enrolment enrolment) {
        List<Independence.Held> held = AllocationRow.in(enrolment.id()).stream()
                .map(allocation -> new Independence.Held(
                        allocation.person().value(), allocation.capacity(), allocation.from(), allocation.lastDay()))
                .toList();
        List<Independence.Decision> decisions = registers.stream()
                .map(register -> register.decisionsIn(enrolment.id()))
                .flatMap(List::stream)
                .toList();
        return new Independence(enrolment.learner().value(), held, decisions);
    }
}
