package org.countersign.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.Editions;
import org.countersign.catalogue.Pinned;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.refusals.EnrolmentRefusal;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.people.People;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** Puts a learner on a standard and a policy that fits it, and freezes both. */
@ApplicationScoped
class Enrolling {

    private final Catalogue catalogue;
    private final Editions editions;
    private final People people;
    private final Journal journal;
    private final CentreClock clock;
    private final TurnsTaken turnsTaken;

    Enrolling(
            Catalogue catalogue,
            Editions editions,
            People people,
            Journal journal,
            CentreClock clock,
            TurnsTaken turnsTaken) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
        this.turnsTaken = turnsTaken;
    }

    Answer<Enrolment> enrol(Actor by, EnrolRequest asked) {
        // Nobody can wait in turn for an enrolment that is not there yet, so one may come between any two looks.
        return OneTransaction.of(() -> {
            boolean used = EnrolmentRow.withId(asked.id()).isPresent();
            Optional<Enrolment> there = EnrolmentRow.of(asked.learner(), asked.standard());
            if (there.filter(one -> one.id().equals(asked.id())).isPresent()) {
                return FormKey.once(
                        there,
                        one -> asSent(one, asked.policy().orElse(one.policy()), asked.enrolledOn()),
                        () -> Answer.done(there.get()));
            }
            if (used) {
                return Answer.refused(FormKey.taken());
            }
            List<Refusal> refusals = new ArrayList<>();
            there.map(one -> EnrolmentRefusal.ALREADY_ENROLLED.refusal(asked.standard()))
                    .ifPresent(refusals::add);
            refusals.addAll(refusalsToEnrol(asked));
            return refusals.isEmpty() ? pinned(by, asked) : Answer.refused(refusals);
        });
    }

    private static Enrolment asSent(Enrolment there, EditionKey policy, LocalDate enrolledOn) {
        return new Enrolment(
                there.id(),
                there.learner(),
                there.standard(),
                there.standardDigest(),
                policy,
                there.policyDigest(),
                enrolledOn,
                there.recordedBy(),
                there.recordedAt());
    }

    private Answer<Enrolment> pinned(Actor by, EnrolRequest asked) {
        return editions.pinStandard(asked.standard()).then(pinned -> editions.pinPolicy(
                        asked.policy().orElse(pinned.model().defaultPolicy()))
                .map(policy -> record(by, asked, pinned, policy)));
    }

    private List<Refusal> refusalsToEnrol(EnrolRequest asked) {
        List<Refusal> refusals = new ArrayList<>();
        if (people.find(asked.learner())
                .filter(person -> person.is(Role.LEARNER))
                .isEmpty()) {
            refusals.add(EnrolmentRefusal.NOT_A_LEARNER.refusal());
        }
        asked.policy().flatMap(chosen -> misfit(asked.standard(), chosen)).ifPresent(refusals::add);
        if (asked.enrolledOn().isAfter(clock.today())) {
            refusals.add(EnrolmentRefusal.IN_THE_FUTURE.refusal());
        }
        return refusals;
    }

    /** What is not in the catalogue at all is refused where it would be frozen. */
    private Optional<Refusal> misfit(EditionKey standard, EditionKey policy) {
        boolean known = catalogue.policies().stream().map(Policy::key).anyMatch(policy::equals);
        return catalogue.standards().stream()
                .filter(one -> known && one.key().equals(standard))
                .map(one ->
                        catalogue.policiesFitting(one).stream().map(Policy::key).toList())
                .filter(fitting -> !fitting.contains(policy))
                .findFirst()
                .map(fitting -> EnrolmentRefusal.POLICY_DOES_NOT_FIT.refusal(policy, standard, either(fitting)));
    }

    private static String either(List<EditionKey> fitting) {
        return fitting.stream()
                .map(EditionKey::toString)
                .reduce((one, other) -> Alternatives.OR.words(one, other))
                .orElse("");
    }

    private Enrolment record(Actor by, EnrolRequest asked, Pinned<Standard> standard, Pinned<Policy> policy) {
        Enrolment enrolment = new Enrolment(
                asked.id(),
                asked.learner(),
                standard.key(),
                standard.digest(),
                policy.key(),
                policy.digest(),
                asked.enrolledOn(),
                by.id(),
                clock.now());
        EnrolmentRow row = new EnrolmentRow(enrolment);
        row.persist();
        TurnRow.first(asked.id()).persist();
        turnsTaken.add(new AtTurnsEnd.Turn(enrolment, 0));
        journal.record(Doer.person(by.id().value()), asked.enrolledOn(), row);
        return enrolment;
    }
}
