package org.countersign.journeys;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.assessment.Judging;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.catalogue.importing.DocumentsOfTests;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.qualifications.EnrolOnQualification;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.people.People;
import org.countersign.people.PersonDetails;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;

/**
 * A unit in which all there is to read has a word of its own: it was ready, signed and reopened; evidence waits, was
 * referred and is written anew; a trainee's decision waits; of two actions one is cleared.
 */
@ApplicationScoped
class PlantedUnit {

    private final ReadyUnit units;
    private final Persons persons;
    private final People people;
    private final Enrolments enrolments;
    private final QualificationEnrolments qualifications;
    private final Drafts drafts;
    private final Uploads uploads;
    private final Submissions submissions;
    private final Judging judging;
    private final DocumentsOfTests documents;
    private final CentreClock clock;

    PlantedUnit(
            ReadyUnit units,
            Persons persons,
            People people,
            Enrolments enrolments,
            QualificationEnrolments qualifications,
            Drafts drafts,
            Uploads uploads,
            Submissions submissions,
            Judging judging,
            DocumentsOfTests documents,
            CentreClock clock) {
        this.units = units;
        this.persons = persons;
        this.people = people;
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.drafts = drafts;
        this.uploads = uploads;
        this.submissions = submissions;
        this.judging = judging;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Who there is and what there is to open.
     *
     * @param places what may stand in the path of a route, by the name it has there
     * @param typedOn the page on which the assessor has typed something and not sent it
     */
    record Made(Map<Reader, TestPerson> readers, Map<String, List<String>> places, String typedOn) {}

    Made made() {
        Map<Reader, TestPerson> readers = new EnumMap<>(Reader.class);
        Ready unit = units.ready();
        TestPerson assessor = unit.assessor();
        readers.put(Reader.LEARNER, named(unit.learner()));
        readers.put(Reader.ASSESSOR, assessor);
        readers.put(Reader.VERIFIER, unit.verifier());
        readers.put(Reader.TRAINEE, allocated(unit, Capacity.TRAINEE_ASSESSOR, Role.TRAINEE_ASSESSOR));
        readers.put(Reader.COUNTERSIGNER, allocated(unit, Capacity.COUNTERSIGNER, Role.COUNTERSIGNER));
        readers.put(Reader.OTHER_LEARNER, persons.add(Role.LEARNER));
        readers.put(Reader.LEAD, persons.add(Role.LEAD_VERIFIER));
        readers.put(Reader.ADMINISTRATOR, persons.add(Role.ADMINISTRATOR));
        Enrolment neighbouring = neighbouring(unit.learner());
        readers.put(Reader.NEIGHBOUR, units.allocated(neighbouring, Capacity.ASSESSOR, Role.ASSESSOR));
        String signed = signedAndReopened(unit);
        PieceVersion shared = clock.playing(clock.now().minus(Duration.ofDays(2)), () -> {
            PieceVersion judged = submitted(unit.learner(), saved(unit.learner(), shared(unit, neighbouring)));
            readers.put(Reader.FORMER, judgedByFormer(unit, judged));
            return judged;
        });
        post(unit, assessor, "/referrals", "piece", shared.piece().value(), "version", 1, "missing", Planted.REFERRAL);
        writeAnew(unit.learner(), shared.piece());
        PieceVersion own = submittedWithFile(unit);
        decideAsTrainee(unit, own, readers.get(Reader.TRAINEE), readers.get(Reader.COUNTERSIGNER));
        PieceId draft = saved(
                unit.learner(), new Typed(Planted.DRAFT.text(), "", Planted.DRAFT.text(), List.of(), List.of(), false));
        post(unit, assessor, "/signing/notes", "note", Planted.NOTE);
        List<UUID> actions = verified(unit);
        String typedOn = "/units/" + unit.id() + "/pieces/" + own.piece();
        type(assessor, typedOn);
        // Issued before many read it at once, who would all print it.
        assessor.basic().get("/api/v1/records/" + unit.id() + "/record").then().statusCode(200);
        List<String> issues = assessor.basic()
                .get("/api/v1/records/" + unit.id() + "/issues")
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .extract()
                .path("items.id");
        return new Made(
                readers,
                Map.ofEntries(
                        Map.entry("enrolment", List.of(unit.id())),
                        Map.entry("qualification", words(onQualification(unit.learner()))),
                        Map.entry("piece", words(own.piece(), shared.piece(), draft)),
                        Map.entry("action", words(actions.toArray())),
                        Map.entry("file", words(own.files().get(0).id())),
                        Map.entry("person", words(unit.learner().id())),
                        Map.entry("digest", List.of(signed, unit.digest())),
                        Map.entry("code", List.of("C4.1.1", "C4.1.2", "C4.2.7", "C4a")),
                        Map.entry("rule", List.of("sufficient-period")),
                        Map.entry("number", List.of("1")),
                        Map.entry(
                                "import",
                                words(documents.broughtIn(
                                        readers.get(Reader.ADMINISTRATOR).actor()))),
                        Map.entry("issue", issues)),
                typedOn);
    }

    private static List<String> words(Object... ids) {
        return Stream.of(ids).map(Object::toString).toList();
    }

    private QualificationEnrolmentId onQualification(TestPerson learner) {
        return qualifications
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolOnQualification(
                                new QualificationEnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                new EditionKey("SVQ2-customer-service", "1"),
                                clock.today())))
                .orThrow()
                .id();
    }

    private TestPerson named(TestPerson learner) {
        PersonDetails details = new PersonDetails(Planted.LEARNERS_NAME.text(), Optional.empty(), Optional.empty());
        people.changeDetails(persons.founder(), learner.id(), people.detailsNumber(learner.id()), details)
                .orThrow();
        return learner;
    }

    private TestPerson allocated(Ready unit, Capacity capacity, Role role) {
        return units.allocated(unit.enrolment(), capacity, role);
    }

    private Enrolment neighbouring(TestPerson learner) {
        return enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                new EditionKey("INSCS001", "1"),
                                Optional.empty(),
                                clock.today().minusDays(30))))
                .orThrow();
    }

    private static String signedAndReopened(Ready unit) {
        String signed = unit.digest();
        unit.signedByBoth();
        post(unit, unit.assessor(), "/signing/reopenings", "reopenReason", Planted.REOPENING);
        return signed;
    }

    private Typed shared(Ready unit, Enrolment neighbouring) {
        return new Typed(
                "A parcel for two units",
                "WORK_PRODUCT",
                Planted.SHARED_ACCOUNT.text(),
                List.of(occasion("Hall", "C-5")),
                List.of(
                        new TypedClaim(unit.id(), "C4.2.7", "page 1"),
                        new TypedClaim(neighbouring.id().toString(), "P1", "page 2")),
                true);
    }

    private TypedOccasion occasion(String place, String customer) {
        String day = clock.today().minusDays(5).toString();
        return new TypedOccasion(day, "", place, "PAID_JOB", "PRIVATE", List.of("CFACSC4/4c"), customer, "");
    }

    private PieceId saved(TestPerson learner, Typed typed) {
        PieceId piece = new PieceId(UUID.randomUUID());
        drafts.save(learner.actor(), piece, Unread.of(new Drafts.ToSave(0, typed)))
                .orThrow();
        return piece;
    }

    private PieceVersion submitted(TestPerson learner, PieceId piece) {
        int revision = drafts.find(learner.actor(), piece).orElseThrow().revision();
        return submissions
                .submit(learner.actor(), piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), revision)))
                .orThrow();
    }

    /** The day of the decision is the last on which they are allocated. */
    private TestPerson judgedByFormer(Ready unit, PieceVersion piece) {
        TestPerson former = persons.add(Role.ASSESSOR);
        UUID allocation = units.allocate(unit.enrolment(), former, Capacity.ASSESSOR);
        judge(unit, former, piece, "C4.2.7", Outcome.NOT_YET, Planted.FEEDBACK);
        units.end(allocation);
        return former;
    }

    private DecisionId judge(
            Ready unit, TestPerson judge, PieceVersion piece, String criterion, Outcome outcome, Planted feedback) {
        DecisionId id = new DecisionId(UUID.randomUUID());
        Judging.Verdict verdict = units.now(unit).evidence().claims().stream()
                .filter(claim ->
                        claim.piece().equals(piece.piece()) && claim.criterion().equals(criterion))
                .map(claim -> new Judging.Verdict(
                        id, claim.id(), Optional.empty(), outcome, new TreeSet<>(), feedback.text()))
                .findFirst()
                .orElseThrow();
        judging.judge(
                        judge.actor(),
                        unit.enrolment().id(),
                        Unread.of(new Judging.Judge(clock.today(), List.of(verdict))))
                .orThrow();
        return id;
    }

    private void writeAnew(TestPerson learner, PieceId piece) {
        Draft draft = drafts.startNextVersion(learner.actor(), piece).orThrow();
        Typed typed = draft.typed();
        Typed anew = new Typed(
                typed.title(),
                typed.method(),
                Planted.NEXT_VERSION.text(),
                typed.occasions(),
                typed.claims(),
                typed.declared());
        drafts.save(learner.actor(), piece, Unread.of(new Drafts.ToSave(draft.revision(), anew)))
                .orThrow();
    }

    private PieceVersion submittedWithFile(Ready unit) {
        List<TypedClaim> claims = Stream.of("C4.1.1", "C4.1.2", "C4a")
                .map(code -> new TypedClaim(unit.id(), code, Planted.LOCATOR.text()))
                .toList();
        PieceId piece = saved(
                unit.learner(),
                new Typed(
                        Planted.TITLE.text(),
                        "WORK_PRODUCT",
                        Planted.ACCOUNT.text(),
                        List.of(occasion(Planted.PLACE.text(), Planted.CUSTOMER.text())),
                        claims,
                        true));
        byte[] content = Planted.FILE.text().getBytes(StandardCharsets.UTF_8);
        try {
            uploads.add(
                            unit.learner().actor(),
                            piece,
                            Planted.FILE_NAME.text() + ".txt",
                            new ByteArrayInputStream(content))
                    .orThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return submitted(unit.learner(), piece);
    }

    /** One decision goes on waiting, the other is agreed. */
    private void decideAsTrainee(Ready unit, PieceVersion piece, TestPerson trainee, TestPerson countersigner) {
        judge(unit, trainee, piece, "C4.1.2", Outcome.MET, Planted.PENDING_FEEDBACK);
        DecisionId agreed = judge(unit, trainee, piece, "C4a", Outcome.MET, Planted.PENDING_FEEDBACK);
        post(
                unit,
                countersigner,
                "/countersignatures",
                "decision",
                agreed.value(),
                "agreed",
                true,
                "feedback",
                Planted.COUNTERSIGNING);
    }

    /** The actions, of which the second is cleared. */
    private List<UUID> verified(Ready unit) {
        List<UUID> actions = List.of(UUID.randomUUID(), UUID.randomUUID());
        List<Map<String, Object>> required = Stream.of("C4.1.1", "C4.1.3")
                .map(criterion -> Map.<String, Object>of(
                        "key", actions.get(criterion.equals("C4.1.1") ? 0 : 1),
                        "decision", units.signOffOf(unit, criterion),
                        "required", Planted.ACTION.text(),
                        "due", clock.today().toString()))
                .toList();
        post(
                unit,
                unit.verifier(),
                "/samples",
                "seen",
                unit.digest(),
                "kind",
                "INTERIM",
                "criteria",
                List.of("C4.1.1", "C4.1.3"),
                "outcome",
                "ACTIONS",
                "comments",
                Planted.SAMPLE,
                "actions",
                required);
        String cleared = "/api/v1/actions/" + actions.get(1);
        post(unit.assessor(), cleared + "/responses", "done", Planted.RESPONSE);
        post(unit.verifier(), cleared + "/clearances", "comments", Planted.CLEARANCE);
        return actions;
    }

    /** Half of some feedback, which saves itself and is not sent. */
    private static void type(TestPerson assessor, String page) {
        Visitor visitor = assessor.visitor();
        Map<String, Object> fields = new HashMap<>(visitor.filled("/account", "/account/password", Map.of()));
        fields.putAll(Map.of(
                "draft-form",
                page,
                "draft-page",
                page,
                "draft-title",
                "Judging",
                "draft-version",
                "",
                "feedback",
                Planted.TYPED_SO_FAR.text()));
        visitor.request().formParams(fields).post("/drafts").then().statusCode(200);
    }

    private static void post(Ready unit, TestPerson by, String path, Object... body) {
        post(by, "/api/v1/units/" + unit.id() + path, body);
    }

    /** @param body names and values in turn; a key is added */
    private static void post(TestPerson by, String path, Object... body) {
        Map<String, Object> sent = new HashMap<>(Map.of("key", UUID.randomUUID()));
        for (int i = 0; i < body.length; i += 2) {
            Object value = body[i + 1];
            sent.put(body[i].toString(), value instanceof Planted planted ? planted.text() : value);
        }
        var answer = by.basic().contentType(ContentType.JSON).body(sent).post(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.asString());
        }
    }
}
