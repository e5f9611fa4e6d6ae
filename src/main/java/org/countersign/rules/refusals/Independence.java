package org.countersign.rules.refusals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.rules.Capacity;
import org.countersign.rules.Capacity.Part;
import org.countersign.rules.Finding;
import org.countersign.rules.IndependenceRefusal.AlreadyAllocated;
import org.countersign.rules.IndependenceRefusal.EndsBeforeItBegins;
import org.countersign.rules.IndependenceRefusal.HadAPart;
import org.countersign.rules.IndependenceRefusal.HoldsAnother;
import org.countersign.rules.IndependenceRefusal.NotAllocated;
import org.countersign.rules.IndependenceRefusal.NotTheLearner;
import org.countersign.rules.IndependenceRefusal.OwnEnrolment;
import org.countersign.rules.IndependenceRefusal.OwnUnit;
import org.countersign.rules.IndependenceRefusal.PartInDecision;
import org.countersign.rules.IndependenceRefusal.TraineeMayNotSign;
import org.countersign.rules.Permission;
import org.countersign.rules.Tenure;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.standards.Signatory;

/**
 * Who may be allocated to one enrolment and who may act in it. Nobody has two of judging, countersigning, verifying and
 * witnessing in one decision, and learners have no part in deciding on their own unit.
 *
 * @param allocations past, present and coming
 * @param decisions all that were made, standing or not
 */
public record Independence(UUID learner, List<HeldCapacity> allocations, List<Decision> decisions) {

    public Independence {
        allocations = List.copyOf(allocations);
        decisions = List.copyOf(decisions);
    }

    /** @param able the person has the role for it now, and an account that is open */
    public record HeldCapacity(Capacity capacity, Tenure tenure, boolean able) {

        /**
         * The one question whether somebody may act, over allocation, role and account alike: every verb, list and page
         * asks it.
         *
         * @param all tenures of the enrolment
         */
        public boolean acts(LocalDate on, Collection<Tenure> all) {
            return able && tenure.isInForce(on, all);
        }

        private UUID person() {
            return tenure.person();
        }

        private LocalDate from() {
            return tenure.from();
        }

        private Optional<LocalDate> to() {
            return tenure.to();
        }
    }

    /** @param witnesses of the evidence the decision was made on */
    public record Decision(UUID id, UUID judge, Optional<UUID> countersigner, Set<UUID> witnesses) {

        public Decision {
            witnesses = Set.copyOf(witnesses);
        }

        private Optional<Part> partOf(UUID person) {
            if (judge.equals(person)) {
                return Optional.of(Part.JUDGED);
            }
            if (countersigner.filter(person::equals).isPresent()) {
                return Optional.of(Part.COUNTERSIGNED);
            }
            return witnesses.contains(person) ? Optional.of(Part.WITNESSED) : Optional.empty();
        }
    }

    /** Nobody holds two capacities at once, and nobody verifies where they had a part in a decision. */
    public Optional<Finding> allocate(HeldCapacity wanted) {
        if (wanted.person().equals(learner)) {
            return Optional.of(new OwnEnrolment(wanted.capacity()));
        }
        if (wanted.to().filter(last -> last.isBefore(wanted.from())).isPresent()) {
            return Optional.of(new EndsBeforeItBegins(wanted.from(), wanted.to().get()));
        }
        return heldBy(wanted.person())
                .filter(held -> held.tenure().isInTheWayOf(wanted.tenure()))
                .map(held -> inTheWay(wanted, held))
                .findFirst()
                .or(() -> wanted.capacity() == Capacity.INTERNAL_VERIFIER
                        ? partAnywhere(wanted.person())
                        : Optional.empty());
    }

    private static Finding inTheWay(HeldCapacity wanted, HeldCapacity held) {
        return held.capacity() == wanted.capacity()
                ? new AlreadyAllocated(held.capacity(), held.from())
                : new HoldsAnother(wanted.capacity(), held.capacity(), held.from());
    }

    /** Granted with how far the decision counts: a trainee's is provisional. Signing off and attesting ask the same. */
    public Permission<Standing> judge(UUID person, Set<UUID> witnesses, LocalDate on) {
        if (person.equals(learner)) {
            return new Permission.Refused<>(new OwnUnit());
        }
        boolean assessor = holds(person, Capacity.ASSESSOR, on);
        if (!assessor && !holds(person, Capacity.TRAINEE_ASSESSOR, on)) {
            return new Permission.Refused<>(new NotAllocated(Capacity.ASSESSOR, on));
        }
        if (witnesses.contains(person)) {
            return new Permission.Refused<>(new PartInDecision(Part.JUDGED, Part.WITNESSED));
        }
        return new Permission.Granted<>(assessor ? Standing.FINAL : Standing.PROVISIONAL);
    }

    /** Whether somebody countersigns here at all. */
    public Optional<Finding> countersign(UUID person, LocalDate on) {
        return notAllocated(person, Capacity.COUNTERSIGNER, on);
    }

    /** Agreeing with a trainee's decision or rejecting it; never one's own. */
    public Optional<Finding> countersign(UUID person, Decision decision, LocalDate on) {
        return countersign(person, on)
                .or(() -> decision.partOf(person).map(part -> new PartInDecision(Part.COUNTERSIGNED, part)));
    }

    /** Never a decision one took, countersigned or witnessed. */
    public Optional<Finding> sample(UUID person, Decision decision, LocalDate on) {
        return notAllocated(person, Capacity.INTERNAL_VERIFIER, on)
                .or(() -> decision.partOf(person).map(part -> new PartInDecision(Part.VERIFIED, part)));
    }

    public Optional<Finding> sign(Signatory signatory, UUID person, LocalDate on) {
        return switch (signatory) {
            case CANDIDATE -> person.equals(learner) ? Optional.empty() : Optional.of(new NotTheLearner());
            case ASSESSOR ->
                holds(person, Capacity.TRAINEE_ASSESSOR, on)
                        ? Optional.of(new TraineeMayNotSign())
                        : notAllocated(person, Capacity.ASSESSOR, on);
            case INTERNAL_VERIFIER ->
                notAllocated(person, Capacity.INTERNAL_VERIFIER, on).or(() -> partAnywhere(person));
        };
    }

    /** A lead verifier reopens with the same independence with which a verifier signs. */
    public Optional<Finding> reopenAsLead(UUID person) {
        return person.equals(learner) ? Optional.of(new OwnUnit()) : partAnywhere(person);
    }

    private Optional<Finding> notAllocated(UUID person, Capacity capacity, LocalDate on) {
        if (person.equals(learner)) {
            return Optional.of(new OwnUnit());
        }
        return holds(person, capacity, on) ? Optional.empty() : Optional.of(new NotAllocated(capacity, on));
    }

    private boolean holds(UUID person, Capacity capacity, LocalDate on) {
        List<Tenure> tenures = allocations.stream().map(HeldCapacity::tenure).toList();
        return heldBy(person).anyMatch(held -> held.capacity() == capacity && held.acts(on, tenures));
    }

    private Stream<HeldCapacity> heldBy(UUID person) {
        return allocations.stream().filter(held -> held.person().equals(person));
    }

    /** Whether what they found in a sample is an independent check of the unit as it is decided now. */
    public boolean mayHaveSampled(UUID person) {
        return partAnywhere(person).isEmpty();
    }

    private Optional<Finding> partAnywhere(UUID person) {
        return decisions.stream()
                .flatMap(decision -> decision.partOf(person).stream())
                .min(Part::compareTo)
                .map(part -> new HadAPart(Capacity.INTERNAL_VERIFIER, part));
    }
}
