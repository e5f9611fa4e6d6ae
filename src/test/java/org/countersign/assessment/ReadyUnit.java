package org.countersign.assessment;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EndRequest;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;

/** A small unit on CFACSC4, brought by the verbs of the product to where candidate and assessor can sign it. */
@ApplicationScoped
public class ReadyUnit {

    private static final EditionKey CFACSC4 = new EditionKey("CFACSC4", "1");
    private static final List<String> CUSTOMERS = List.of("C-0", "C-1", "C-2", "C-3");

    private final Persons persons;
    private final Enrolments enrolments;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Uploads uploads;
    private final Units units;
    private final Judging judging;
    private final SigningOff signingOff;
    private final Attesting attesting;
    private final CentreClock clock;

    ReadyUnit(
            Persons persons,
            Enrolments enrolments,
            Drafts drafts,
            Submissions submissions,
            Uploads uploads,
            Units units,
            Judging judging,
            SigningOff signingOff,
            Attesting attesting,
            CentreClock clock) {
        this.persons = persons;
        this.enrolments = enrolments;
        this.drafts = drafts;
        this.submissions = submissions;
        this.uploads = uploads;
        this.units = units;
        this.judging = judging;
        this.signingOff = signingOff;
        this.attesting = attesting;
        this.clock = clock;
    }

    /** The unit and its people, who speak to the program over JSON. */
    public record Ready(Enrolment enrolment, TestPerson learner, TestPerson assessor, TestPerson verifier) {

        public String id() {
            return enrolment.id().toString();
        }

        public Response get(TestPerson reader, String path) {
            return reader.basic().get("/api/v1/units/" + id() + path);
        }

        public Response post(TestPerson by, String path, Map<String, ?> body) {
            return by.basic().contentType(ContentType.JSON).body(body).post("/api/v1/units/" + id() + path);
        }

        /** Of the state that would be signed now. */
        public String digest() {
            return get(assessor, "/signing").then().statusCode(200).extract().path("digest");
        }

        public Response sign(TestPerson by, String signatory) {
            return sign(by, signatory, UUID.randomUUID(), digest(), by.password());
        }

        public Response sign(TestPerson by, String signatory, UUID key, String seen, String password) {
            return post(
                    by,
                    "/signing/signatures",
                    Map.of("key", key, "signatory", signatory, "seen", seen, "password", password));
        }

        /** Says of everything that nobody has decided on that it is known. */
        public Response signWithoutDeciding(TestPerson by, String signatory) {
            List<String> undecided = get(by, "/signing").path("undecided.claim");
            return post(
                    by,
                    "/signing/signatures",
                    Map.of(
                            "key",
                            UUID.randomUUID(),
                            "signatory",
                            signatory,
                            "seen",
                            digest(),
                            "password",
                            by.password(),
                            "withoutDeciding",
                            undecided));
        }

        /** Candidate and assessor, in this order. */
        public void signedByBoth() {
            sign(learner, "CANDIDATE").then().statusCode(200);
            sign(assessor, "ASSESSOR").then().statusCode(200);
        }

        public Response sampleAgreed(String kind) {
            return post(
                    verifier,
                    "/samples",
                    Map.of(
                            "key",
                            UUID.randomUUID(),
                            "seen",
                            digest(),
                            "kind",
                            kind,
                            "criteria",
                            List.of("C4.1.1", "C4a"),
                            "outcome",
                            "AGREED",
                            "comments",
                            "Only verifiers read this."));
        }

        /** A sample that asks for something to be done about the sign-off of a criterion. */
        public Response actionRequired(String criterion, UUID decision, LocalDate due) {
            Map<String, ?> action = Map.of(
                    "key",
                    UUID.randomUUID(),
                    "decision",
                    decision,
                    "required",
                    "Ask the witness which day it was.",
                    "due",
                    due.toString());
            return post(
                    verifier,
                    "/samples",
                    Map.of(
                            "key", UUID.randomUUID(),
                            "seen", digest(),
                            "kind", "INTERIM",
                            "criteria", List.of(criterion),
                            "outcome", "ACTIONS",
                            "actions", List.of(action)));
        }
    }

    public Ready ready() {
        return decided(submitted());
    }

    /** With these codes of customers, one on each of the days from the newest back. */
    public Ready readyWith(List<String> customers) {
        Ready unit = enrolled();
        submit(unit, customers);
        return decided(unit);
    }

    private Ready decided(Ready unit) {
        judgeAll(unit);
        signOffAll(unit);
        attest(unit);
        return unit;
    }

    /** The same with a file of that name and content in its one piece. */
    public Ready readyWithFile(String name, byte[] content) {
        Ready unit = enrolled();
        PieceId piece = draft(unit, CUSTOMERS);
        try {
            uploads.add(unit.learner().actor(), piece, name, new ByteArrayInputStream(content))
                    .orThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        int revision = drafts.find(unit.learner().actor(), piece).orElseThrow().revision();
        submissions
                .submit(unit.learner().actor(), piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), revision)))
                .orThrow();
        return decided(unit);
    }

    /** Evidence for everything is submitted and nothing is decided. */
    public Ready submitted() {
        Ready unit = enrolled();
        submit(unit, CUSTOMERS);
        return unit;
    }

    private Ready enrolled() {
        TestPerson learner = persons.addNamed("Lee Learner", Role.LEARNER);
        Enrolment enrolment = enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                CFACSC4,
                                Optional.of(new EditionKey("CFACSC4-evidence", "1")),
                                clock.today().minusDays(30))))
                .orThrow();
        return new Ready(
                enrolment,
                learner,
                allocated(enrolment, Capacity.ASSESSOR, Role.ASSESSOR),
                allocated(enrolment, Capacity.INTERNAL_VERIFIER, Role.INTERNAL_VERIFIER));
    }

    public TestPerson allocated(Enrolment enrolment, Capacity capacity, Role... roles) {
        TestPerson person = persons.addNamed("Ann " + capacity, roles);
        allocate(enrolment, person, capacity);
        return person;
    }

    public UUID allocate(Enrolment enrolment, TestPerson person, Capacity capacity) {
        return allocate(enrolment, person, capacity, enrolment.enrolledOn());
    }

    public UUID allocate(Enrolment enrolment, TestPerson person, Capacity capacity, LocalDate from) {
        UUID id = UUID.randomUUID();
        enrolments
                .allocate(
                        persons.founder(),
                        enrolment.id(),
                        Unread.of(new AllocateRequest(id, person.id(), capacity, from)))
                .orThrow();
        return id;
    }

    /** Today is its last day. */
    public void end(UUID allocation) {
        enrolments
                .end(persons.founder(), allocation, Unread.of(new EndRequest(UUID.randomUUID(), clock.today())))
                .orThrow();
    }

    /** What is answered when somebody's allocation ends today and they are allocated as something else tomorrow. */
    public String allocatedLater(Ready unit, TestPerson person, Capacity capacity) {
        UUID held = enrolments.allocations(unit.enrolment().id()).stream()
                .filter(one -> one.person().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .id();
        end(held);
        Answer<Allocation> answer = enrolments.allocate(
                persons.founder(),
                unit.enrolment().id(),
                Unread.of(new AllocateRequest(
                        UUID.randomUUID(), person.id(), capacity, clock.today().plusDays(1))));
        return answer instanceof Answer.Refused<Allocation> refused
                ? refused.refusals().get(0).sentence()
                : "allocated";
    }

    /** Somebody whose allocation ended two days ago. */
    public TestPerson endedAllocation(Enrolment enrolment, Capacity capacity, Role... roles) {
        TestPerson person = persons.addNamed("Eve Ended", roles);
        clock.playing(clock.now().minus(Duration.ofDays(2)), () -> {
            end(allocate(enrolment, person, capacity));
            return person;
        });
        return person;
    }

    private void submit(Ready unit, List<String> customers) {
        PieceId piece = draft(unit, customers);
        submissions
                .submit(unit.learner().actor(), piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), 1)))
                .orThrow();
    }

    /** A piece that claims everything and is not submitted yet; its revision is 1. */
    public PieceId draft(Ready unit) {
        return draft(unit, CUSTOMERS);
    }

    private PieceId draft(Ready unit, List<String> customers) {
        PieceId piece = new PieceId(UUID.randomUUID());
        List<TypedOccasion> occasions = new ArrayList<>();
        for (String context : List.of("4a", "4b", "4c", "4d")) {
            String day = clock.today().minusDays(4L + occasions.size()).toString();
            String customer = customers.get(occasions.size());
            occasions.add(
                    new TypedOccasion(day, "", "Returns desk", "PAID_JOB", "PRIVATE", List.of(context), customer, ""));
        }
        List<TypedClaim> claims = units.unit(unit.enrolment()).standard().criteria().stream()
                .map(Criterion::code)
                .map(code -> new TypedClaim(unit.id(), code, "page 1"))
                .toList();
        Typed typed = new Typed("Four refunds", "WORK_PRODUCT", "What I did, and why.", occasions, claims, true);
        drafts.save(unit.learner().actor(), piece, Unread.of(new Drafts.ToSave(0, typed)))
                .orThrow();
        return piece;
    }

    /** Judges every claim once more as met. */
    public void judgeAll(Ready unit) {
        Unit present = units.unit(unit.enrolment());
        List<Judging.Verdict> verdicts = present.evidence().claims().stream()
                .map(claim -> new Judging.Verdict(
                        new DecisionId(UUID.randomUUID()),
                        claim.id(),
                        newest(present, claim),
                        Outcome.MET,
                        contexts(present, claim),
                        "Well shown."))
                .toList();
        judging.judge(
                        unit.assessor().actor(),
                        unit.enrolment().id(),
                        Unread.of(new Judging.Judge(clock.today(), verdicts)))
                .orThrow();
    }

    private static Optional<DecisionId> newest(Unit unit, Claim claim) {
        List<DecisionId> ofClaim = unit.decisions().judgements().stream()
                .filter(judgement -> judgement.claim().equals(claim.id()))
                .map(Judgement::id)
                .toList();
        return ofClaim.isEmpty() ? Optional.empty() : Optional.of(ofClaim.get(ofClaim.size() - 1));
    }

    private static SortedSet<String> contexts(Unit unit, Claim claim) {
        boolean performance =
                unit.standard().criterion(claim.criterion()).orElseThrow().isPerformance();
        return new TreeSet<>(performance ? Set.of("4a", "4b", "4c", "4d") : Set.of());
    }

    /** Signs off whatever can be. */
    public void signOffAll(Ready unit) {
        List<SigningOff.Wanted> wanted = new ArrayList<>();
        units.unit(unit.enrolment()).report().criteria().forEach(criterion -> {
            if (Refusals.signOff(criterion, Standing.FINAL) instanceof Permission.Granted<Set<UUID>> granted) {
                SortedSet<DecisionId> basis =
                        granted.with().stream().map(DecisionId::new).collect(Collectors.toCollection(TreeSet::new));
                wanted.add(new SigningOff.Wanted(new DecisionId(UUID.randomUUID()), criterion.code(), basis));
            }
        });
        signingOff
                .signOff(
                        unit.assessor().actor(),
                        unit.enrolment().id(),
                        Unread.of(new SigningOff.ToSignOff(clock.today(), wanted)))
                .orThrow();
    }

    public void attest(Ready unit) {
        attesting
                .attest(
                        unit.assessor().actor(),
                        unit.enrolment().id(),
                        Unread.of(new Attesting.Attest(
                                UUID.randomUUID(),
                                "sufficient-period",
                                "Four days with four customers.",
                                now(unit)
                                        .report()
                                        .requirement("sufficient-period")
                                        .flatMap(RequirementReport::basis)
                                        .map(Attesting.Seen::of)
                                        .orElseThrow(),
                                clock.today())))
                .orThrow();
    }

    public Unit now(Ready unit) {
        return units.unit(unit.enrolment());
    }

    /** The sign-off that stands for a criterion. */
    public UUID signOffOf(Ready unit, String criterion) {
        return now(unit)
                .report()
                .criterion(criterion)
                .orElseThrow()
                .signedOff()
                .orElseThrow()
                .id();
    }

    public LocalDate today() {
        return clock.today();
    }
}
