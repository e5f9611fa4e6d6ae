package org.countersign.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.standards.Signatory;

/**
 * Who may be allocated to one enrolment and who may act in it. Nobody has two of judging, countersigning, verifying and
 * witnessing in one decision, and learners have no part in deciding on their own unit.
 *
 * @param allocations past, present and coming
 * @param decisions all that were made, standing or not
 */
public record Independence(UUID learner, List<Held> allocations, List<Decision> decisions) {

    public Independence {
        allocations = List.copyOf(allocations);
        decisions = List.copyOf(decisions);
    }

    /** @param to the last day; empty while it goes on */
    public record Held(UUID person, Capacity capacity, LocalDate from, Optional<LocalDate> to) {}

    /** @param witnesses of the evidence the decision was made on */
    public record Decision(UUID id, UUID judge, Optional<UUID> countersigner, Set<UUID> witnesses) {

        public Decision {
            witnesses = Set.copyOf(witnesses);
        }
    }

    public Optional<Finding> allocate(Held wanted) {
        throw new UnsupportedOperationException();
    }

    /** Granted with how far the decision counts: a trainee's is provisional. Signing off and attesting ask the same. */
    public Permission<Standing> judge(UUID person, Set<UUID> witnesses, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public Optional<Finding> countersign(UUID person, Decision decision, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public Optional<Finding> sample(UUID person, Decision decision, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public Optional<Finding> sign(Signatory signatory, UUID person, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** A lead verifier needs no allocation to reopen a unit, and the same independence. */
    public Optional<Finding> reopenAsLead(UUID person) {
        throw new UnsupportedOperationException();
    }
}
