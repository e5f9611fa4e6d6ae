package org.countersign.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.Editions;
import org.countersign.catalogue.Pinned;
import org.countersign.journal.Journal;
import org.countersign.people.People;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.FormKey;
import org.countersign.site.OneTransaction;
import org.countersign.site.PersonId;
import org.countersign.site.Refusal;
import org.countersign.site.Role;
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

    Answer<Enrolment> enrol(
            Actor by,
            EnrolmentId id,
            PersonId learner,
            EditionKey standard,
            Optional<EditionKey> policy,
            LocalDate enrolledOn) {
        // Nobody can wait in turn for an enrolment that is not there yet, so one may come between any two looks.
        return OneTransaction.of(() -> {
            boolean used = EnrolmentRow.withId(id).isPresent();
            Optional<Enrolment> there = EnrolmentRow.of(learner, standard);
            if (there.filter(one -> one.id().equals(id)).isPresent()) {
                return FormKey.once(
                        there,
                        one -> asSent(one, policy.orElse(one.policy()), enrolledOn),
                        () -> Answer.done(there.get()));
            }
            if (used) {
                return Answer.refused(FormKey.taken());
            }
            List<Refusal> refusals = new ArrayList<>();
            there.map(one -> EnrolmentRefusal.ALREADY_ENROLLED.refusal(standard))
                    .ifPresent(refusals::add);
            refusals.addAll(refusalsToEnrol(learner, standard, policy, enrolledOn));
            return refusals.isEmpty()
                    ? pinned(by, id, learner, standard, policy, enrolledOn)
                    : Answer.refused(refusals);
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

    private Answer<Enrolment> pinned(
            Actor by,
            EnrolmentId id,
            PersonId learner,
            EditionKey standard,
            Optional<EditionKey> policy,
            LocalDate enrolledOn) {
        return editions.pinStandard(standard)
                .then(pinned -> editions.pinPolicy(policy.orElse(pinned.model().defaultPolicy()))
                        .map(pinnedPolicy -> record(by, id, learner, pinned, pinnedPolicy, enrolledOn)));
    }

    private List<Refusal> refusalsToEnrol(
            PersonId learner, EditionKey standard, Optional<EditionKey> policy, LocalDate enrolledOn) {
        List<Refusal> refusals = new ArrayList<>();
        if (people.find(learner).filter(person -> person.is(Role.LEARNER)).isEmpty()) {
            refusals.add(EnrolmentRefusal.NOT_A_LEARNER.refusal());
        }
        policy.flatMap(chosen -> misfit(standard, chosen)).ifPresent(refusals::add);
        if (enrolledOn.isAfter(clock.today())) {
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
        EnrolmentRow row = new EnrolmentRow(enrolment);
        row.persist();
        TurnRow.first(id).persist();
        turnsTaken.add(new AtTurnsEnd.Turn(enrolment, 0));
        journal.record(by.id().value(), enrolledOn, row);
        return enrolment;
    }
}
