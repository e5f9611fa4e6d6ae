package org.countersign.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;

/** Units in which people do one thing after the other, whatever the rules let them: by the verbs of the product. */
@ApplicationScoped
class RandomHistories {

    /** Another test looks at the list of enrolments while nobody is on INSCS004. */
    private static final List<EditionKey> STANDARDS =
            List.of(new EditionKey("CFACSC4", "1"), new EditionKey("INSCS001", "1"), new EditionKey("INSCS016", "1"));

    /** In this order they bring a unit to its end. */
    private static final List<String> STRAIGHT_ON = List.of(
            "submit everything",
            "judge everything",
            "sign off",
            "attest",
            "sign as candidate",
            "sign as assessor",
            "agree a sample",
            "sign as verifier");

    /** Verbs in any order, once it went straight on for some. */
    private static final int AFTERWARDS = 3;

    /** One in so many is tried although it is not likely. */
    private static final int REFUSED = 40;

    private final Persons persons;
    private final Enrolments enrolments;
    private final Units units;
    private final RandomVerbs verbs;
    private final CentreClock clock;
    private final Map<Role, TestPerson> staff = new LinkedHashMap<>();
    private final Map<String, Integer> played = new TreeMap<>();
    private TestPerson learner;
    private int begun;

    RandomHistories(Persons persons, Enrolments enrolments, Units units, RandomVerbs verbs, CentreClock clock) {
        this.persons = persons;
        this.enrolments = enrolments;
        this.units = units;
        this.verbs = verbs;
        this.clock = clock;
    }

    /** How often each happened. */
    Map<String, Integer> played() {
        return Map.copyOf(played);
    }

    History begin(Random random) {
        EditionKey standard = STANDARDS.get(begun++ % STANDARDS.size());
        if (standard.equals(STANDARDS.get(0))) {
            learner = persons.addNamed("Rae Learner", Role.LEARNER);
        }
        Enrolment enrolment = enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                standard,
                                Optional.empty(),
                                clock.today().minusDays(90))))
                .orThrow();
        History history = new History(enrolment, learner, random);
        allocate(enrolment, Role.ASSESSOR, Capacity.ASSESSOR);
        allocate(enrolment, Role.TRAINEE_ASSESSOR, Capacity.TRAINEE_ASSESSOR);
        allocate(enrolment, Role.COUNTERSIGNER, Capacity.COUNTERSIGNER);
        allocate(enrolment, Role.LEAD_VERIFIER, Capacity.INTERNAL_VERIFIER);
        return history;
    }

    private void allocate(Enrolment enrolment, Role role, Capacity capacity) {
        TestPerson person = staff.computeIfAbsent(role, had -> persons.addNamed("Ann " + role, able(role)));
        enrolments
                .allocate(
                        persons.founder(),
                        enrolment.id(),
                        Unread.of(
                                new AllocateRequest(UUID.randomUUID(), person.id(), capacity, enrolment.enrolledOn())))
                .orThrow();
    }

    private static Role[] able(Role role) {
        return role == Role.LEAD_VERIFIER ? new Role[] {role, Role.INTERNAL_VERIFIER} : new Role[] {role};
    }

    /** One unit and what can happen in it next. */
    final class History {

        private final Enrolment enrolment;
        private final Random random;
        private final RandomVerbs.OfUnit possible;
        private final List<String> straightOn;
        private Unit unit;

        History(Enrolment enrolment, TestPerson learner, Random random) {
            this.enrolment = enrolment;
            this.possible = verbs.of(enrolment, learner, staff, random);
            this.random = random;
            this.straightOn = new ArrayList<>(STRAIGHT_ON.subList(0, random.nextInt(STRAIGHT_ON.size() + 1)));
        }

        Enrolment enrolment() {
            return enrolment;
        }

        /** How many verbs it has at most. */
        int length() {
            return straightOn.size() + AFTERWARDS;
        }

        /** Does something that is not refused, and says what it was; what was refused before it was tried too. */
        Optional<String> next() {
            List<String> order = new ArrayList<>(RandomVerbs.VERBS);
            Collections.shuffle(order, random);
            if (random.nextInt(4) > 0) {
                order.sort(Comparator.comparing(verb -> played.getOrDefault(verb, 0)));
            }
            if (!straightOn.isEmpty()) {
                order.add(0, straightOn.remove(0));
            }
            unit = units.shown(enrolment);
            for (String verb : order) {
                if ((mayBe(verb) || random.nextInt(REFUSED) == 0)
                        && possible.play(verb, unit) instanceof Answer.Done<?>) {
                    played.merge(verb, 1, Integer::sum);
                    return Optional.of(verb);
                }
            }
            return Optional.empty();
        }

        /** Whether it is likely that this is not refused: what is takes its time too. */
        private boolean mayBe(String verb) {
            return switch (verb) {
                case "sign as candidate" -> stage(UnitStage.READY, UnitStage.WAITS_FOR_CANDIDATE);
                case "sign as assessor" -> stage(UnitStage.READY, UnitStage.WAITS_FOR_ASSESSOR);
                case "sign as verifier", "release" -> stage(UnitStage.WAITS_FOR_VERIFIER);
                case "reopen" -> unit.isSigned();
                case "note", "agree a sample", "require an action", "respond", "clear" -> true;
                default -> !unit.isSigned();
            };
        }

        private boolean stage(UnitStage... stages) {
            return List.of(stages).contains(unit.stage());
        }
    }
}
