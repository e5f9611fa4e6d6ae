package org.countersign.enrolment.qualifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.catalogue.Editions;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Enrolling on a qualification and choosing its units, over JSON: the verbs of the pages. */
@QuarkusTest
@Tag("database")
class QualificationEnrolmentsTest {

    private static final String SVQ = "SVQ2-customer-service";
    private static final String PATH = "/qualification-enrolments";
    private static final List<String> WHOLE =
            List.of("INSCS001", "INSCS004", "CFACSF3", "CFACSA4", "CFACSB2", "CFACSC4", "CFACSD1");

    @Inject
    Persons persons;

    @Inject
    UnitsOfTests units;

    @Inject
    Editions editions;

    @Inject
    CentreClock clock;

    @Inject
    NewEntries journal;

    @Test
    void aLearnerIsEnrolledOnceAndTheQualificationIsFrozen() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson learner = persons.add(Role.LEARNER);
        Map<String, Object> body = enrol(learner);
        for (int time = 0; time < 2; time++) {
            post(admin, PATH, body)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(body.get("key").toString()))
                    .body("choice", nullValue())
                    .body("progress.units", equalTo(0));
        }
        assertThat(editions.qualification(new EditionKey(SVQ, "1")).displayTitle())
                .isEqualTo("SVQ 2 Customer Service at SCQF level 5");
        refused(post(admin, PATH, enrol(learner)), 409, "already-on-it");
        refused(post(admin, PATH, enrol(persons.add(Role.ASSESSOR))), 400, "not-a-learner");
        Map<String, Object> unknown = enrol(persons.add(Role.LEARNER));
        unknown.put("qualification", Map.of("id", "NOSUCH", "edition", "1"));
        refused(post(admin, PATH, unknown), 400, "unknown-qualification");
        post(learner, PATH, enrol(learner)).then().statusCode(403);
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aChoiceThatIsNotCompleteIsKeptAndWhatIsMissingIsSaid() {
        TestPerson learner = persons.add(Role.LEARNER);
        String id = enrolled(learner);

        post(learner, choices(id), choice(0, WHOLE.subList(0, 6)))
                .then()
                .statusCode(200)
                .body("choice.number", equalTo(1))
                .body("choice.units", hasItem("CFACSC4"))
                .body("findings.code", contains("units-short", "units-short"))
                .body("findings.sentence", hasItem("Choose one more unit. At least seven are needed in all."));
        post(learner, choices(id), choice(1, WHOLE))
                .then()
                .statusCode(200)
                .body("choice.number", equalTo(2))
                .body("findings.code", contains("choice-complete"))
                .body("units.findAll { it.chosen }.size()", equalTo(7));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void whatMayNotBeChosenTogetherIsRefusedWithEveryReason() {
        TestPerson learner = persons.add(Role.LEARNER);
        String id = enrolled(learner);

        post(learner, choices(id), choice(0, List.of("CFACSA11", "CFACSA13", "CFACSD1", "CFACSD3", "X1")))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-a-unit-of-it", "barred-together", "too-many-units"))
                .body("errors.field", contains("units", "units", "units"));
        refused(post(learner, choices(id), choice(0, List.of())), 400, "no-units");
        Map<String, Object> early = choice(0, WHOLE);
        early.put("chosenOn", clock.today().minusDays(31).toString());
        refused(post(learner, choices(id), early), 400, "chosen-before-enrolment");
        Map<String, Object> late = choice(0, WHOLE);
        late.put("chosenOn", clock.today().plusDays(1).toString());
        refused(post(learner, choices(id), late), 400, "chosen-in-the-future");
    }

    @Test
    void whoeverHasNotSeenTheChoiceBeforeLooksAgainAndAKeyCountsOnce() {
        TestPerson learner = persons.add(Role.LEARNER);
        String id = enrolled(learner);
        Map<String, Object> first = choice(0, WHOLE);
        post(learner, choices(id), first).then().statusCode(200);
        post(learner, choices(id), first).then().statusCode(200).body("choice.number", equalTo(1));

        refused(
                post(persons.add(Role.ADMINISTRATOR), choices(id), choice(0, WHOLE.subList(0, 3))),
                409,
                "chosen-meanwhile");
        Map<String, Object> other = choice(0, WHOLE.subList(0, 3));
        other.put("key", first.get("key"));
        post(learner, choices(id), other).then().statusCode(409);
    }

    @Test
    void whoeverAssessesAUnitOfItLooksOnAndNobodyElseFindsIt() {
        TestUnit unit = units.unit();
        String id = enrolled(unit.learner());
        post(unit.learner(), choices(id), choice(0, WHOLE)).then().statusCode(200);

        for (TestPerson reader : List.of(unit.assessor(), unit.trainee(), unit.countersigner(), unit.verifier())) {
            reader.basic().get("/api/v1" + PATH + "/" + id).then().statusCode(200);
            reader.basic().get("/api/v1" + PATH).then().body("items.id", contains(id));
            refused(post(reader, choices(id), choice(1, WHOLE)), 403, "not-theirs-to-choose");
        }
        for (TestPerson stranger :
                List.of(persons.add(Role.LEARNER), persons.add(Role.ASSESSOR), persons.add(Role.LEAD_VERIFIER))) {
            stranger.basic().get("/api/v1" + PATH + "/" + id).then().statusCode(404);
            stranger.basic().get("/api/v1" + PATH).then().body("total", equalTo(0));
            post(stranger, choices(id), choice(1, WHOLE)).then().statusCode(404);
        }
        persons.add(Role.ADMINISTRATOR)
                .basic()
                .get("/api/v1" + PATH + "?text=" + unit.learner().userName())
                .then()
                .statusCode(200);
    }

    @Test
    void aUnitThatTheLearnerIsEnrolledOnIsLinkedAndCountsAsFarAsItIs() {
        TestUnit unit = units.unit();
        String id = enrolled(unit.learner());
        post(unit.learner(), choices(id), choice(0, List.of("INSCS001", "CFACSC4")))
                .then()
                .statusCode(200);
        units.met(unit, unit.assessor(), units.submit(unit, "C4.1.1"), "C4.1.1");

        unit.learner()
                .basic()
                .get("/api/v1" + PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("units.code", contains("INSCS001", "CFACSC4"))
                .body("units[0].enrolment", nullValue())
                .body("units[1].enrolment", equalTo(unit.id().toString()))
                .body("units[1].stage", equalTo("under-way"))
                .body("units[1].progress.met", equalTo(1))
                .body("progress.units", equalTo(2))
                .body("progress.finished", equalTo(0))
                .body("progress.begun", equalTo(1))
                .body("progress.criteria.total", equalTo(27))
                .body("progress.completed", equalTo(false));
    }

    private String enrolled(TestPerson learner) {
        return post(persons.add(Role.ADMINISTRATOR), PATH, enrol(learner))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private Map<String, Object> enrol(TestPerson learner) {
        return new HashMap<>(Map.of(
                "key", UUID.randomUUID(),
                "learner", learner.id().toString(),
                "qualification", Map.of("id", SVQ, "edition", "1"),
                "enrolledOn", clock.today().minusDays(30).toString()));
    }

    private Map<String, Object> choice(int after, List<String> units) {
        return new HashMap<>(Map.of(
                "key",
                UUID.randomUUID(),
                "after",
                after,
                "units",
                units,
                "chosenOn",
                clock.today().toString()));
    }

    private static String choices(String id) {
        return PATH + "/" + id + "/choices";
    }

    private static Response post(TestPerson by, String path, Map<String, Object> body) {
        return by.basic().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("errors.code", hasItem(code));
    }
}
