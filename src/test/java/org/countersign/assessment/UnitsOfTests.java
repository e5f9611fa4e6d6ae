package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EndRequest;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Method;

/** Makes a learner's unit for a test, with real people around it; every test makes its own. */
@ApplicationScoped
public class UnitsOfTests {

    public static final EditionKey DIFFICULT_CUSTOMERS = new EditionKey("CFACSC4", "1");
    public static final EditionKey DEAL_WITH_CUSTOMERS = new EditionKey("INSCS001", "1");

    private final Persons persons;
    private final Enrolments enrolments;
    private final Drafts drafts;
    private final Uploads uploads;
    private final Submissions submissions;
    private final Portfolios portfolios;
    private final Judging judging;
    private final CentreClock clock;

    UnitsOfTests(
            Persons persons,
            Enrolments enrolments,
            Drafts drafts,
            Uploads uploads,
            Submissions submissions,
            Portfolios portfolios,
            Judging judging,
            CentreClock clock) {
        this.persons = persons;
        this.enrolments = enrolments;
        this.drafts = drafts;
        this.uploads = uploads;
        this.submissions = submissions;
        this.portfolios = portfolios;
        this.judging = judging;
        this.clock = clock;
    }

    /** A learner on a unit with everybody who is allocated to it. */
    public record TestUnit(
            Enrolment enrolment,
            TestPerson learner,
            TestPerson assessor,
            TestPerson trainee,
            TestPerson countersigner,
            TestPerson verifier) {

        public EnrolmentId id() {
            return enrolment.id();
        }

        public String path() {
            return "/units/" + id();
        }

        public String api() {
            return "/api/v1/units/" + id();
        }
    }

    public TestUnit unit() {
        return unit(DIFFICULT_CUSTOMERS);
    }

    public TestUnit unit(EditionKey standard) {
        TestPerson learner = persons.addNamed("Leah Learner", Role.LEARNER);
        LocalDate began = clock.today().minusDays(90);
        Enrolment enrolment = enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()), learner.id(), standard, Optional.empty(), began)))
                .orThrow();
        TestPerson assessor = allocated(enrolment, "Abi Assessor", Role.ASSESSOR, Capacity.ASSESSOR);
        TestPerson trainee = allocated(enrolment, "Tom Trainee", Role.TRAINEE_ASSESSOR, Capacity.TRAINEE_ASSESSOR);
        TestPerson countersigner =
                allocated(enrolment, "Cara Countersigner", Role.COUNTERSIGNER, Capacity.COUNTERSIGNER);
        TestPerson verifier = allocated(enrolment, "Ivo Verifier", Role.INTERNAL_VERIFIER, Capacity.INTERNAL_VERIFIER);
        return new TestUnit(enrolment, learner, assessor, trainee, countersigner, verifier);
    }

    private TestPerson allocated(Enrolment enrolment, String name, Role role, Capacity capacity) {
        TestPerson person = persons.addNamed(name, role);
        allocate(enrolment, person, capacity);
        return person;
    }

    /** Beside whoever is allocated already. */
    public void allocate(Enrolment enrolment, TestPerson person, Capacity capacity) {
        enrolments
                .allocate(
                        persons.founder(),
                        enrolment.id(),
                        Unread.of(
                                new AllocateRequest(UUID.randomUUID(), person.id(), capacity, enrolment.enrolledOn())))
                .orThrow();
    }

    /** From tomorrow they see nothing of the unit. */
    public void endAllocation(TestUnit unit, TestPerson person) {
        UUID allocation = enrolments.allocations(unit.id()).stream()
                .filter(one -> one.person().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .id();
        enrolments
                .end(persons.founder(), allocation, Unread.of(new EndRequest(UUID.randomUUID(), clock.today())))
                .orThrow();
    }

    /** A piece from work in a paid job last week, at a busy time, claimed for these criteria. */
    public PieceId submit(TestUnit unit, String... criteria) {
        return submit(unit, 7, "4b", criteria);
    }

    public PieceId submit(TestUnit unit, int daysAgo, String contexts, String... criteria) {
        return submit(unit, Method.OBSERVATION, "PAID_JOB", daysAgo, contexts, criteria);
    }

    public PieceId submit(
            TestUnit unit, Method method, String setting, int daysAgo, String contexts, String... criteria) {
        PieceId piece = new PieceId(UUID.randomUUID());
        TypedOccasion occasion = new TypedOccasion(
                clock.today().minusDays(daysAgo).toString(),
                "",
                "Returns desk",
                setting,
                "PRIVATE",
                marks(contexts),
                "C-" + daysAgo,
                "");
        List<TypedClaim> claims = Arrays.stream(criteria)
                .map(code -> new TypedClaim(unit.id().toString(), code, "page 2"))
                .toList();
        Typed typed = new Typed(
                "A refund without a receipt",
                method.name(),
                "I listened, said sorry for the wait and found a way.",
                List.of(occasion),
                claims,
                true);
        drafts.save(unit.learner().actor(), piece, Unread.of(new Drafts.ToSave(0, typed)))
                .orThrow();
        submit(unit, piece);
        return piece;
    }

    private void submit(TestUnit unit, PieceId piece) {
        Actor learner = unit.learner().actor();
        int revision = drafts.find(learner, piece).orElseThrow().revision();
        submissions
                .submit(learner, piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), revision)))
                .orThrow();
    }

    /** The next version of a piece that was judged not yet met, with all that has not been met. */
    public void submitNextVersion(TestUnit unit, PieceId piece) {
        Actor learner = unit.learner().actor();
        Draft draft = drafts.startNextVersion(learner, piece).orThrow();
        Typed typed = draft.typed();
        Typed declared =
                new Typed(typed.title(), typed.method(), typed.account(), typed.occasions(), typed.claims(), true);
        drafts.save(learner, piece, Unread.of(new Drafts.ToSave(draft.revision(), declared)))
                .orThrow();
        submit(unit, piece);
    }

    /** A piece of nothing but a file, claimed for a criterion of knowledge. */
    public PieceId submitFile(TestUnit unit, String name, byte[] content, String criterion) {
        Actor learner = unit.learner().actor();
        PieceId piece = new PieceId(UUID.randomUUID());
        List<TypedClaim> claims = List.of(new TypedClaim(unit.id().toString(), criterion, "first page"));
        drafts.save(
                        learner,
                        piece,
                        Unread.of(new Drafts.ToSave(
                                0, new Typed("A log", Method.WORK_PRODUCT.name(), "", List.of(), claims, true))))
                .orThrow();
        try {
            uploads.add(learner, piece, name, new ByteArrayInputStream(content)).orThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        submit(unit, piece);
        return piece;
    }

    public List<Claim> claims(TestUnit unit) {
        return portfolios.in(List.of(unit.id())).apply(unit.id()).claims();
    }

    public Claim claim(TestUnit unit, PieceId piece, String criterion) {
        return claims(unit).stream()
                .filter(claim ->
                        claim.piece().equals(piece) && claim.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** Judged met by this person, at a busy time where the criterion is about performance. */
    public Judgement met(TestUnit unit, TestPerson judge, PieceId piece, String criterion) {
        return judge(unit, judge, piece, criterion, Outcome.MET, Optional.empty());
    }

    public Judgement judge(
            TestUnit unit,
            TestPerson judge,
            PieceId piece,
            String criterion,
            Outcome outcome,
            Optional<DecisionId> supersedes) {
        Judging.Verdict verdict = new Judging.Verdict(
                new DecisionId(UUID.randomUUID()),
                claim(unit, piece, criterion).id(),
                supersedes,
                outcome,
                new TreeSet<>(),
                outcome == Outcome.MET ? "Well handled." : "Say how the customer answered.");
        return judging.judge(judge.actor(), unit.id(), Unread.of(new Judging.Judge(clock.today(), List.of(verdict))))
                .orThrow()
                .get(0);
    }

    public Judgement judgeIn(TestUnit unit, TestPerson judge, PieceId piece, String criterion, String contexts) {
        Judging.Verdict verdict = new Judging.Verdict(
                new DecisionId(UUID.randomUUID()),
                claim(unit, piece, criterion).id(),
                Optional.empty(),
                Outcome.MET,
                new TreeSet<>(marks(contexts)),
                "Well handled.");
        return judging.judge(judge.actor(), unit.id(), Unread.of(new Judging.Judge(clock.today(), List.of(verdict))))
                .orThrow()
                .get(0);
    }

    private static List<String> marks(String contexts) {
        return contexts.isEmpty() ? List.of() : List.of(contexts.split(" "));
    }
}
