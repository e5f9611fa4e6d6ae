package org.countersign.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.AllocationEnd;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.refusals.AllocationRefusal;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.refusals.Independence;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;

/** Writes down who is allocated to an enrolment, and until when. The caller has found it for an administrator. */
@ApplicationScoped
class Allocating {

    private final People people;
    private final Journal journal;
    private final CentreClock clock;

    Allocating(People people, Journal journal, CentreClock clock) {
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param independence asked once it is our turn */
    Answer<Allocation> allocate(
            Actor by, Enrolment enrolment, AllocateRequest asked, Supplier<Independence> independence) {
        TurnRow.take(enrolment.id());
        return FormKey.once(
                AllocationRow.withId(asked.id()),
                there -> allocation(enrolment, asked, there.lastDay(), there.recordedBy(), there.recordedAt()),
                () -> record(
                        enrolment,
                        allocation(enrolment, asked, Optional.empty(), by.id(), clock.now()),
                        independence.get()));
    }

    private static Allocation allocation(
            Enrolment enrolment, AllocateRequest asked, Optional<LocalDate> lastDay, PersonId by, Instant at) {
        return new Allocation(
                asked.id(), enrolment.id(), asked.person(), asked.capacity(), asked.from(), lastDay, by, at);
    }

    private Answer<Allocation> record(Enrolment enrolment, Allocation allocation, Independence independence) {
        Optional<Refusal> refusal = refusal(enrolment, allocation, independence);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        journal.record(Doer.person(allocation.recordedBy().value()), allocation.from(), new AllocationRow(allocation));
        return Answer.done(allocation);
    }

    private Optional<Refusal> refusal(Enrolment enrolment, Allocation wanted, Independence independence) {
        Optional<Person> person = people.find(wanted.person());
        if (person.filter(found -> RolesOf.allow(wanted.capacity(), found::is)).isEmpty()) {
            return Optional.of(AllocationRefusal.ROLE_MISSING.refusal());
        }
        if (person.filter(found -> AbleToAct.as(wanted.capacity(), found)).isEmpty()) {
            return Optional.of(
                    AllocationRefusal.ACCOUNT_DISABLED.refusal(person.get().name()));
        }
        if (wanted.from().isBefore(enrolment.enrolledOn())) {
            return Optional.of(AllocationRefusal.BEFORE_THE_ENROLMENT.refusal());
        }
        return independence.allocate(wanted.held(true)).map(RefusedByRule::of);
    }

    Answer<Allocation> end(Actor by, Allocation allocation, EndRequest asked) {
        TurnRow.take(allocation.enrolment());
        return FormKey.once(
                        AllocationEndRow.withId(asked.id()),
                        there -> new AllocationEnd(
                                asked.id(), allocation.id(), asked.lastDay(), there.recordedBy(), there.recordedAt()),
                        () -> record(
                                by,
                                new AllocationEnd(asked.id(), allocation.id(), asked.lastDay(), by.id(), clock.now())))
                .map(end -> AllocationRow.withId(allocation.id()).orElseThrow());
    }

    private Answer<AllocationEnd> record(Actor by, AllocationEnd end) {
        if (AllocationRow.withId(end.allocation()).orElseThrow().lastDay().isPresent()) {
            return Answer.refused(AllocationRefusal.ENDED_ALREADY.refusal());
        }
        if (end.lastDay().isBefore(clock.today())) {
            return Answer.refused(AllocationRefusal.IN_THE_PAST.refusal());
        }
        journal.record(Doer.person(by.id().value()), end.lastDay(), new AllocationEndRow(end));
        return Answer.done(end);
    }
}
