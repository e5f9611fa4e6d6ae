package org.countersign.enrolment;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.journal.NewEntries;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.AtOnce;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class EnrolmentTest {

    @Inject
    Persons persons;

    @Inject
    People people;

    @Inject
    CentreClock clock;

    @Inject
    NewEntries journal;

    @Test
    void anAdministratorEnrolsAllocatesAndEndsOverJsonAndEachKeyCountsOnce() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson learner = persons.add(Role.LEARNER);
        TestPerson assessor = persons.add(Role.ASSESSOR);
        Map<String, Object> enrol = enrolBody(learner);
        post(admin, "/enrolments", enrol).then().statusCode(200).body("policy.id", equalTo("CFACSC4-evidence"));
        String enrolment = post(admin, "/enrolments", enrol)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(enrolment).isEqualTo(enrol.get("key").toString());

        Map<String, Object> allocate = allocateBody(assessor, "ASSESSOR");
        String allocations = "/enrolments/" + enrolment + "/allocations";
        post(admin, allocations, allocate).then().statusCode(200);
        String allocation = post(admin, allocations, allocate)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assessor.basic()
                .get("/api/v1/enrolments")
                .then()
                .body("items.id", equalTo(List.of(enrolment)))
                .body("items[0].learnerName", equalTo(learner.name()))
                .body("items[0].allocations.personName", equalTo(List.of(assessor.name())));

        Map<String, ?> end =
                Map.of("key", UUID.randomUUID(), "lastDay", clock.today().toString());
        String ending = allocations + "/" + allocation + "/end";
        post(admin, ending, end).then().statusCode(200);
        post(admin, ending, end)
                .then()
                .statusCode(200)
                .body("lastDay", equalTo(clock.today().toString()));
        post(
                        admin,
                        ending,
                        Map.of(
                                "key",
                                UUID.randomUUID(),
                                "lastDay",
                                clock.today().toString()))
                .then()
                .statusCode(409)
                .body("detail", equalTo("This allocation has been ended already. Open the enrolment again to see it."));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void whatCannotBeEnrolledIsRefusedWithItsSentence() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson learner = persons.add(Role.LEARNER);
        post(admin, "/enrolments", enrolBody(learner)).then().statusCode(200);

        refused(post(admin, "/enrolments", enrolBody(learner)), 409, "already-enrolled");
        refused(post(admin, "/enrolments", enrolBody(persons.add(Role.ASSESSOR))), 400, "not-a-learner");
        refused(
                post(admin, "/enrolments", enrolBody(persons.add(Role.LEARNER), "enrolledOn", tomorrow())),
                400,
                "in-the-future");
        post(admin, "/enrolments", Map.of())
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("key", "learner", "standard", "enrolledOn")));
        assertThat(post(admin, "/enrolments", enrolBody(persons.add(Role.LEARNER), "standard", edition("NOSUCH", "1")))
                        .statusCode())
                .isBetween(400, 409);
        post(learner, "/enrolments", enrolBody(learner)).then().statusCode(403);
    }

    @Test
    void aPolicyThatDoesNotFitTheUnitIsRefusedWithThoseThatDo() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson learner = persons.add(Role.LEARNER);
        String noPolicyForIt = "Nobody was enrolled: NOS-2021-evidence edition 1 is no policy for CFACSC4 edition 1,"
                + " which could not be finished under it or requires what it leaves out. Choose CFACSC4-evidence"
                + " edition 1 or CFACSC4-demo-centre edition 1.";

        post(admin, "/enrolments", enrolBody(learner, "policy", edition("NOS-2021-evidence", "1")))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("policy")))
                .body("detail", equalTo(noPolicyForIt));
        refused(
                post(admin, "/enrolments", enrolBody(learner, "policy", edition("NOSUCH", "1"))),
                400,
                "unknown-policy");
        XmlPath page = admin.visitor()
                .send(
                        "/enrolments/new",
                        "/enrolments",
                        Map.of(
                                "learner",
                                learner.id().toString(),
                                "standard",
                                "CFACSC4 1",
                                "policy",
                                "NOS-2021-evidence 1",
                                "enrolledOn",
                                today()))
                .then()
                .statusCode(400)
                .extract()
                .htmlPath();
        assertThat(page.getString("**.find { it.@id == 'error-policy' }").strip())
                .isEqualTo(noPolicyForIt);
        assertThat(page.getList("**.find { it.@id == 'policy' }.depthFirst().findAll { it.@selected != '' }.@value"))
                .containsExactly("NOS-2021-evidence 1");
        post(admin, "/enrolments", enrolBody(learner, "policy", edition("CFACSC4-demo-centre", "1")))
                .then()
                .statusCode(200)
                .body("policy.id", equalTo("CFACSC4-demo-centre"));
    }

    @Test
    void anEditionIsTakenAsItIsGivenOut() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson learner = persons.add(Role.LEARNER);
        Map<String, Object> enrol = enrolBody(learner);
        post(admin, "/enrolments", enrol).then().statusCode(200);

        JsonPath unit = learner.basic().get("/api/v1/units/" + enrol.get("key")).jsonPath();
        Map<String, Object> another = enrolBody(persons.add(Role.LEARNER), "standard", unit.get("standard"));
        another.put("policy", unit.get("policy"));
        post(admin, "/enrolments", another)
                .then()
                .statusCode(200)
                .body("standard", equalTo(edition("CFACSC4", "1")))
                .body("policy", equalTo(edition("CFACSC4-evidence", "1")));

        for (Map<String, Object> half : List.of(Map.<String, Object>of("id", "CFACSC4"), edition("CFACSC4", ""))) {
            refused(
                    post(admin, "/enrolments", enrolBody(persons.add(Role.LEARNER), "policy", half)),
                    400,
                    "edition-missing");
        }
    }

    @Test
    void thePoliciesAreOfferedUnderTheUnitsTheyFitTheUnitsOwnFirst() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        XmlPath page = admin.visitor()
                .get("/enrolments/new")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath();
        String group = "**.find { it.name() == 'optgroup' && it.@label.text().endsWith('(%s)') }.option.@value";

        assertThat(page.getList(group.formatted("CFACSC4 edition 1")))
                .containsExactly("CFACSC4-evidence 1", "CFACSC4-demo-centre 1");
        assertThat(page.getList(group.formatted("INSCS001 edition 1")))
                .containsExactly("NOS-2021-evidence 1", "any-sector 1");
    }

    @Test
    void oneFormSentManyTimesAtOnceIsOneEnrolmentAndASecondIsTold() throws Exception {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        Map<String, Object> body = enrolBody(persons.add(Role.LEARNER));
        assertThat(AtOnce.times(4, () -> post(admin, "/enrolments", body).statusCode()))
                .containsOnly(200);

        TestPerson other = persons.add(Role.LEARNER);
        assertThat(AtOnce.times(
                        4, () -> post(admin, "/enrolments", enrolBody(other)).statusCode()))
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        other.basic().get("/api/v1/enrolments").then().body("items", hasSize(1));
    }

    @Test
    void aKeyIsGoodForOneThingAndAnAllocationForOneEnrolment() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        Map<String, Object> body = enrolBody(persons.add(Role.LEARNER));
        String one = post(admin, "/enrolments", body).path("id");
        String other =
                post(admin, "/enrolments", enrolBody(persons.add(Role.LEARNER))).path("id");
        refused(post(admin, "/enrolments", with(enrolBody(persons.add(Role.LEARNER)), "key", one)), 409, "key-taken");
        Map<String, Object> allocate = allocateBody(persons.add(Role.ASSESSOR), "ASSESSOR");
        String allocation =
                post(admin, "/enrolments/" + one + "/allocations", allocate).path("id");
        refused(post(admin, "/enrolments/" + other + "/allocations", allocate), 409, "key-taken");

        Map<String, Object> end = Map.of("key", UUID.randomUUID(), "lastDay", today());
        String elsewhere = "/enrolments/" + other + "/allocations/" + allocation + "/end";
        refused(post(admin, elsewhere, end), 404, "not-found");
        Visitor visitor = admin.visitor();
        String path = "/enrolments/" + one;
        visitor.request()
                .formParams(
                        visitor.filled(path, path + "/allocations/" + allocation + "/end", Map.of("lastDay", today())))
                .post(elsewhere)
                .then()
                .statusCode(404);
        admin.basic().get("/api/v1" + path).then().body("allocations.lastDay", equalTo(asList((String) null)));
    }

    @Test
    void whoCannotBeAllocatedIsRefusedWithItsSentence() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson learner = persons.add(Role.LEARNER, Role.ASSESSOR);
        TestPerson both = persons.add(Role.ASSESSOR, Role.INTERNAL_VERIFIER);
        String enrolment = post(admin, "/enrolments", enrolBody(learner)).path("id");
        String allocations = "/enrolments/" + enrolment + "/allocations";
        post(admin, allocations, allocateBody(both, "ASSESSOR")).then().statusCode(200);

        post(admin, allocations, allocateBody(both, "INTERNAL_VERIFIER"))
                .then()
                .body("detail", containsString("This person cannot be internal verifier here, being assessor"));
        post(admin, allocations, allocateBody(learner, "ASSESSOR"))
                .then()
                .body("detail", containsString("Nobody can be assessor in their own enrolment."));
        refused(post(admin, allocations, allocateBody(persons.add(Role.LEARNER), "ASSESSOR")), 400, "role-missing");
        refused(
                post(
                        admin,
                        allocations,
                        with(allocateBody(persons.add(Role.ASSESSOR), "ASSESSOR"), "from", "2020-01-01")),
                400,
                "before-the-enrolment");
        refused(post(admin, allocations, allocateBody(both, "CARETAKER")), 400, "capacity-missing");
        refused(
                post(admin, "/enrolments/" + UUID.randomUUID() + "/allocations", allocateBody(both, "ASSESSOR")),
                404,
                "not-found");
    }

    @Test
    void anAllocationCountsOnlyWhileThePersonHasTheRoleForIt() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson countersigner = persons.add(Role.COUNTERSIGNER);
        String enrolment =
                post(admin, "/enrolments", enrolBody(persons.add(Role.LEARNER))).path("id");
        post(admin, "/enrolments/" + enrolment + "/allocations", allocateBody(countersigner, "COUNTERSIGNER"))
                .then()
                .statusCode(200);
        people.endRole(persons.founder(), countersigner.id(), Role.COUNTERSIGNER, Unread.of(HandingOn.TO_NOBODY_YET))
                .orThrow();

        Map<String, ?> answer = Map.of("key", UUID.randomUUID(), "decision", UUID.randomUUID(), "agreed", true);
        post(countersigner, "/units/" + enrolment + "/countersignatures", answer)
                .then()
                .statusCode(404);
        countersigner.basic().get("/api/v1/units/" + enrolment).then().statusCode(404);
        countersigner.basic().get("/api/v1/enrolments").then().body("items", hasSize(0));
        Visitor visitor = countersigner.visitor();
        visitor.get("/units/" + enrolment).then().statusCode(404);

        people.grantRole(persons.founder(), countersigner.id(), Role.COUNTERSIGNER)
                .orThrow();
        visitor.get("/units/" + enrolment).then().statusCode(200);
    }

    @Test
    void anAdministratorEnrolsAllocatesAndEndsOnThePagesAndKeepsWhatWasTyped() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson learner = persons.add(Role.LEARNER);
        TestPerson assessor = persons.add(Role.ASSESSOR);
        Visitor visitor = admin.visitor();
        Map<String, Object> typed =
                Map.of("learner", learner.id().toString(), "standard", "CFACSC4 1", "enrolledOn", "yesterday");
        visitor.send("/enrolments/new", "/enrolments", typed)
                .then()
                .statusCode(400)
                .body(containsString("“yesterday” is not a date."))
                .body(containsString("value=\"yesterday\""));
        String page = visitor.send("/enrolments/new", "/enrolments", with(typed, "enrolledOn", today()))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        Map<String, Object> allocate =
                Map.of("person", assessor.id().toString(), "capacity", "INTERNAL_VERIFIER", "from", today());
        visitor.send(page, page + "/allocations", allocate)
                .then()
                .statusCode(400)
                .body(containsString("Choose a person who has this role, or give them the role first."));
        Map<String, Object> sent = visitor.filled(page, page + "/allocations", with(allocate, "capacity", "ASSESSOR"));
        visitor.request().formParams(sent).post(page + "/allocations").then().statusCode(303);
        visitor.request().formParams(sent).post(page + "/allocations").then().statusCode(303);
        String allocation = admin.basic().get("/api/v1" + page).path("allocations[0].id");
        String end = page + "/allocations/" + allocation + "/end";
        visitor.send(page, end, Map.of("lastDay", "2020-01-01"))
                .then()
                .statusCode(400)
                .body(containsString("its last day cannot be in the past"));
        visitor.send(page, end, Map.of("lastDay", today())).then().statusCode(303);

        admin.basic().get("/api/v1" + page).then().body("allocations.lastDay", equalTo(List.of(today())));
    }

    @Test
    void aPageFarPastTheEndIsEmpty() {
        persons.add(Role.ADMINISTRATOR)
                .basic()
                .get("/api/v1/enrolments?page=" + Integer.MAX_VALUE)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void theEnrolmentIsThereForItsPeopleAndNotForOthers() {
        TestPerson admin = persons.add(Role.ADMINISTRATOR);
        TestPerson learner = persons.add(Role.LEARNER);
        String enrolment = post(admin, "/enrolments", enrolBody(learner)).path("id");

        learner.basic().get("/api/v1/enrolments/" + enrolment).then().statusCode(200);
        persons.add(Role.LEARNER)
                .basic()
                .get("/api/v1/enrolments/" + enrolment)
                .then()
                .statusCode(404);
        learner.visitor().get("/enrolments/" + enrolment).then().statusCode(403);
    }

    private Map<String, Object> enrolBody(TestPerson learner) {
        Map<String, Object> body = Map.of(
                "key", UUID.randomUUID(),
                "learner", learner.id().value(),
                "standard", edition("CFACSC4", "1"),
                "enrolledOn", today());
        return body;
    }

    private Map<String, Object> enrolBody(TestPerson learner, String field, Object differently) {
        return with(enrolBody(learner), field, differently);
    }

    private static Map<String, Object> edition(String id, String edition) {
        return Map.of("id", id, "edition", edition);
    }

    private Map<String, Object> allocateBody(TestPerson person, String capacity) {
        return Map.of("key", UUID.randomUUID(), "person", person.id().value(), "capacity", capacity, "from", today());
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }

    private String today() {
        return clock.today().toString();
    }

    private String tomorrow() {
        return clock.today().plusDays(1).toString();
    }

    private static Response post(TestPerson by, String path, Map<String, ?> body) {
        return by.basic().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    private static void refused(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.code", equalTo(List.of(code)));
    }
}
