package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EndRequest;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;

/** Real learners on real standards, with the people allocated to them. */
@ApplicationScoped
public class Learners {

    static final EditionKey LEGACY = new EditionKey("CFACSC4", "1");
    public static final EditionKey MODERN = new EditionKey("INSCS016", "1");

    private final Persons persons;
    private final Enrolments enrolments;
    private final Portfolios portfolios;
    private final CentreClock clock;

    Learners(Persons persons, Enrolments enrolments, Portfolios portfolios, CentreClock clock) {
        this.persons = persons;
        this.enrolments = enrolments;
        this.portfolios = portfolios;
        this.clock = clock;
    }

    /** A learner with one enrolment. */
    public record OnUnit(TestPerson person, EnrolmentId enrolment) {

        public TypedClaim claim(String criterion) {
            return new TypedClaim(enrolment.toString(), criterion, "page 1");
        }
    }

    public OnUnit onLegacyUnit() {
        TestPerson learner = persons.addNamed("Lee Learner", Role.LEARNER);
        return new OnUnit(learner, enrol(learner, LEGACY));
    }

    public EnrolmentId enrol(TestPerson learner, EditionKey standard) {
        return enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                standard,
                                Optional.empty(),
                                enrolledOn())))
                .orThrow()
                .id();
    }

    public LocalDate enrolledOn() {
        return clock.today().minusDays(30);
    }

    public LocalDate today() {
        return clock.today();
    }

    public TestPerson allocated(EnrolmentId enrolment, Role role, Capacity capacity) {
        TestPerson person = persons.addNamed("Ann Allocated", role);
        allocate(enrolment, person.id(), capacity);
        return person;
    }

    public UUID allocate(EnrolmentId enrolment, PersonId person, Capacity capacity) {
        UUID id = UUID.randomUUID();
        enrolments
                .allocate(
                        persons.founder(),
                        enrolment,
                        Unread.of(new AllocateRequest(id, person, capacity, enrolledOn())))
                .orThrow();
        return id;
    }

    public void endToday(UUID allocation) {
        enrolments
                .end(persons.founder(), allocation, Unread.of(new EndRequest(UUID.randomUUID(), clock.today())))
                .orThrow();
    }

    /** Whether somebody may open a piece, asked of the verb so that it can be asked of another day. */
    public boolean sees(TestPerson person, PieceId piece) {
        return portfolios.submitted(person.actor(), piece).isPresent();
    }

    public <T> T tomorrow(Supplier<T> act) {
        return clock.playing(clock.now().plus(Duration.ofDays(1)), act);
    }

    public TestPerson somebody(Role... roles) {
        return persons.add(roles);
    }

    /** A draft in which nothing is wrong. */
    public Typed inOrder(TypedClaim... claims) {
        return new Typed(
                "A refund on a busy Saturday",
                "WORK_PRODUCT",
                "I listened, apologised and offered a refund.",
                List.of(new TypedOccasion(
                        clock.today().minusDays(3).toString(),
                        "",
                        "Returns desk",
                        "PAID_JOB",
                        "PRIVATE",
                        List.of(),
                        "C-101, C-102",
                        "My supervisor")),
                List.of(claims),
                true);
    }
}
