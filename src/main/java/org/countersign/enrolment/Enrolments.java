package org.countersign.enrolment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.rules.refusals.Independence;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.Pages;
import org.countersign.standards.EditionKey;

/** Learners on their units, and the people allocated to them. */
@ApplicationScoped
public class Enrolments {

    private final TurnsTaken turnsTaken;
    private final Enrolling enrolling;
    private final Editions editions;
    private final Allocating allocating;
    private final People people;
    private final CentreClock clock;
    private final List<DecisionRegister> registers;

    Enrolments(
            Enrolling enrolling,
            Editions editions,
            Allocating allocating,
            People people,
            CentreClock clock,
            TurnsTaken turnsTaken,
            @All List<DecisionRegister> registers) {
        this.enrolling = enrolling;
        this.editions = editions;
        this.allocating = allocating;
        this.people = people;
        this.clock = clock;
        this.turnsTaken = turnsTaken;
        this.registers = registers;
    }

    /** Enrols a learner and freezes the editions. */
    public Answer<Enrolment> enrol(Actor by, Unread<EnrolRequest> unread) {
        return by.is(Role.ADMINISTRATOR)
                ? unread.read().then(request -> enrolling.enrol(by, request))
                : Answer.refused(Refusal.notFound());
    }

    /** Allocates a person to an enrolment. */
    @Transactional
    public Answer<Allocation> allocate(Actor by, EnrolmentId id, Unread<AllocateRequest> unread) {
        return Answer.found(find(id).filter(there -> by.is(Role.ADMINISTRATOR))).then(enrolment -> unread.read()
                .then(request -> allocating.allocate(by, enrolment, request, () -> independence(enrolment))));
    }

    /** Ends an allocation; from the day after its last day the person sees nothing of the enrolment. */
    @Transactional
    public Answer<Allocation> end(Actor by, UUID allocationId, Unread<EndRequest> unread) {
        return Answer.found(AllocationRow.withId(allocationId).filter(there -> by.is(Role.ADMINISTRATOR)))
                .then(allocation -> unread.read().then(request -> allocating.end(by, allocation, request)));
    }

    /**
     * Waits until nobody else is changing what stands in this enrolment, and keeps them waiting until the commit. Nobody
     * has a turn in one that can only be read.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeTurn(EnrolmentId enrolment) {
        long number = TurnRow.take(enrolment);
        Enrolment taken = find(enrolment).orElseThrow();
        onlyRead(taken).ifPresent(why -> Pages.found(Answer.refused(why)));
        turnsTaken.add(new AtTurnsEnd.Turn(taken, number));
    }

    /**
     * Keeps everybody else from changing what stands in this enrolment until the commit, and changes nothing in it. Returns
     * how many turns were taken.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long hold(EnrolmentId enrolment) {
        return TurnRow.hold(enrolment);
    }

    /**
     * How many turns were taken in each. While it is the same, nobody has changed what stands in an enrolment; whoever
     * keeps what they read asks before they read.
     *
     * @param enrolments at least one
     */
    @Transactional
    public Map<EnrolmentId, Long> turns(Collection<EnrolmentId> enrolments) {
        if (turnsTaken.any()) {
            throw new IllegalStateException("What is read in a turn may never come to be, and must not be kept");
        }
        return TurnRow.of(EnrolmentIds.of(enrolments));
    }

    /** Why it cannot be shown what stands in this enrolment: nothing says what its standard or its policy said. */
    public Optional<Refusal> unreadable(Enrolment enrolment) {
        return editions.standardUnreadable(enrolment.standard())
                .or(() -> editions.policyUnreadable(enrolment.policy()));
    }

    /** Why nothing can be recorded in this enrolment: its standard or its policy is not as it was pinned. */
    public Optional<Refusal> onlyRead(Enrolment enrolment) {
        return unreadable(enrolment)
                .or(() -> editions.standardChanged(enrolment.standard(), enrolment.standardDigest()))
                .or(() -> editions.policyChanged(enrolment.policy(), enrolment.policyDigest()));
    }

    /**
     * In what way this person may look at the enrolment today; empty where to them it is not there. An allocation counts
     * only while they have the role for it.
     */
    @Transactional
    public Optional<Access> access(Actor actor, EnrolmentId id) {
        return EnrolmentRow.withId(id).flatMap(enrolment -> {
            boolean learner = enrolment.learner().equals(actor.id());
            Set<Capacity> capacities = learner ? Set.of() : capacitiesToday(actor, id);
            Access access = new Access(enrolment, actor.id(), capacities, learner, actor.is(Role.ADMINISTRATOR));
            return access.seesTheUnit() || access.administrator() ? Optional.of(access) : Optional.empty();
        });
    }

    /** The same for what only those see who see the unit page; to everybody else it is not there. */
    @Transactional
    public Answer<Access> reader(Actor actor, EnrolmentId id) {
        return Answer.found(access(actor, id).filter(Access::seesTheUnit));
    }

    private Set<Capacity> capacitiesToday(Actor actor, EnrolmentId enrolment) {
        return capacities(AbleToAct.today(AllocationRow.in(enrolment), actor, clock.today()));
    }

    private static Set<Capacity> capacities(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::capacity).collect(Collectors.toSet());
    }

    /** For rooms that have checked access, and for the record of what was. */
    @Transactional
    public Optional<Enrolment> find(EnrolmentId id) {
        return EnrolmentRow.withId(id);
    }

    /** The same for several, in one query. */
    @Transactional
    public Map<EnrolmentId, Enrolment> byIds(Collection<EnrolmentId> ids) {
        return EnrolmentRow.withIds(ids).stream().collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    /** Oldest first. */
    @Transactional
    public List<Enrolment> of(PersonId learner) {
        return EnrolmentRow.ofLearner(learner);
    }

    /** The same of several learners, in one query. */
    @Transactional
    public Map<PersonId, List<Enrolment>> ofEach(Collection<PersonId> learners) {
        return EnrolmentRow.ofLearners(learners).stream().collect(Collectors.groupingBy(Enrolment::learner));
    }

    /** Their own, as they may look at them; oldest first. */
    @Transactional
    public List<Access> own(Actor learner) {
        return of(learner.id()).stream()
                .map(enrolment -> new Access(enrolment, learner.id(), Set.of(), true, learner.is(Role.ADMINISTRATOR)))
                .toList();
    }

    /** The enrolments this person is allocated to today, with the capacities they hold in each; oldest first. */
    @Transactional
    public List<Access> caseload(Actor actor) {
        Map<EnrolmentId, Set<Capacity>> held = new HashMap<>();
        AllocationRow.of(actor.id()).stream()
                .collect(Collectors.groupingBy(Allocation::enrolment))
                .forEach((enrolment, allocations) -> {
                    Set<Capacity> capacities = capacities(AbleToAct.today(allocations, actor, clock.today()));
                    if (!capacities.isEmpty()) {
                        held.put(enrolment, capacities);
                    }
                });
        return EnrolmentRow.withIds(held.keySet()).stream()
                .sorted(Comparator.comparing(Enrolment::enrolledOn)
                        .thenComparing(enrolment -> enrolment.id().value()))
                .map(enrolment -> new Access(enrolment, actor.id(), held.get(enrolment.id()), false, false))
                .toList();
    }

    /** @param page counted from 0 */
    @Transactional
    public List<Enrolment> list(EnrolmentQuery query, int page, int size) {
        return EnrolmentRow.matching(query, clock.today()).page(page, size).stream()
                .map(EnrolmentRow::fact)
                .toList();
    }

    /** The editions that somebody is enrolled on. */
    @Transactional
    public Set<EditionKey> standards() {
        return EnrolmentRow.standards();
    }

    @Transactional
    public long count(EnrolmentQuery query) {
        return EnrolmentRow.matching(query, clock.today()).count();
    }

    /** Past, present and coming; earliest first. */
    @Transactional
    public List<Allocation> allocations(EnrolmentId enrolment) {
        return AllocationRow.in(enrolment);
    }

    /** One of them; an allocation to another enrolment is not there. */
    @Transactional
    public Answer<Allocation> allocation(EnrolmentId enrolment, UUID id) {
        return Answer.found(AllocationRow.withId(id)
                .filter(allocation -> allocation.enrolment().equals(enrolment)));
    }

    /** The same for many enrolments in one query. */
    @Transactional
    public Map<EnrolmentId, List<Allocation>> allocations(List<EnrolmentId> enrolments) {
        return AllocationRow.inAll(enrolments).stream().collect(Collectors.groupingBy(Allocation::enrolment));
    }

    /** Those among them through which somebody may act today: allocation, role and account are all as they have to be. */
    @Transactional
    public Map<EnrolmentId, List<Allocation>> actingToday(List<EnrolmentId> enrolments) {
        Map<EnrolmentId, List<Allocation>> all = allocations(enrolments);
        Map<PersonId, Person> persons =
                personsOf(all.values().stream().flatMap(List::stream).toList());
        Map<EnrolmentId, List<Allocation>> acting = new HashMap<>();
        all.forEach((enrolment, allocations) ->
                acting.put(enrolment, AbleToAct.today(allocations, persons, clock.today())));
        return acting;
    }

    private Map<PersonId, Person> personsOf(List<Allocation> allocations) {
        return people.byIds(allocations.stream().map(Allocation::person).collect(Collectors.toSet()));
    }

    /** Who had what part in this enrolment, for judging who may have which next. */
    @Transactional
    public Independence independence(Enrolment enrolment) {
        List<Allocation> allocations = AllocationRow.in(enrolment.id());
        Map<PersonId, Person> persons = personsOf(allocations);
        List<Independence.HeldCapacity> held = allocations.stream()
                .map(one -> one.held(AbleToAct.as(one.capacity(), persons.get(one.person()))))
                .toList();
        List<Independence.Decision> decisions = registers.stream()
                .map(register -> register.decisionsIn(enrolment.id()))
                .flatMap(List::stream)
                .toList();
        return new Independence(enrolment.learner().value(), held, decisions);
    }
}
