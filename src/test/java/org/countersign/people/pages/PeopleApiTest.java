package org.countersign.people.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("database")
class PeopleApiTest {

    @Inject
    Persons persons;

    private TestPerson administrator;

    @BeforeEach
    void administrator() {
        administrator = persons.add(Role.ADMINISTRATOR);
    }

    @Test
    void aPersonIsAddedFoundAndGivenAPassword() {
        String userName = "nia-" + UUID.randomUUID();
        String location = as(administrator)
                .body(Map.of("userName", userName, "name", "Nia Ŵyn", "roles", List.of("LEARNER")))
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .body("name", equalTo("Nia Ŵyn"))
                .extract()
                .header("Location");
        String person = location.substring(location.indexOf("/api/"));
        as(administrator)
                .queryParam("text", userName)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.userName", contains(userName));

        String code = as(administrator)
                .put(person + "/resets/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        given().contentType(ContentType.JSON)
                .body(Map.of("userName", userName, "code", code, "password", "violet ladder eleven"))
                .post("/api/v1/password")
                .then()
                .statusCode(204);

        given().auth()
                .preemptive()
                .basic(userName, "violet ladder eleven")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains("learner"));
        as(administrator).get(person + "/resets").then().body("items.usedAt", hasSize(1));
    }

    @Test
    void aTakenUserNameIsAProblemWithTheSentenceOfThePage() {
        TestPerson ann = persons.add();

        as(administrator)
                .body(Map.of("userName", ann.userName(), "name", "Another Ann"))
                .post("/api/v1/people")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:countersign:problem:user-name-taken"))
                .body("errors[0].field", equalTo("userName"))
                .body(
                        "detail",
                        equalTo("The user name “" + ann.userName() + "” belongs to somebody else. Choose another."));
    }

    @Test
    void rolesAccessAndDetailsAreChanged() {
        String ann = "/api/v1/people/" + persons.addNamed("Ann", Role.LEARNER).id();

        as(administrator).put(ann + "/roles/ASSESSOR").then().statusCode(200);
        as(administrator).delete(ann + "/roles/LEARNER").then().statusCode(200).body("roles", contains("assessor"));
        as(administrator)
                .body(Map.of("disabled", true))
                .put(ann + "/access")
                .then()
                .statusCode(200)
                .body("disabled", equalTo(true));
        int number = as(administrator).get(ann + "/details").then().extract().path("number");
        as(administrator)
                .body(Map.of("basedOn", number, "name", "Anne"))
                .put(ann + "/details")
                .then()
                .statusCode(200)
                .body("name", equalTo("Anne"));
        as(administrator)
                .body(Map.of("basedOn", number, "name", "Hannah"))
                .put(ann + "/details")
                .then()
                .statusCode(409);
        as(administrator).get(ann).then().body("name", equalTo("Anne"));
        as(administrator)
                .get(ann + "/history")
                .then()
                .body("items.what", hasItem("Role ended: Learner"))
                .body("items.what", hasItem("Account disabled"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"userName": "ann", "name": "Ann", "shoeSize": 41} | 400
            {"userName": "ann", "name": "Ann", "roles": ["emperor"]} | 400
            {"userName": null, "name": null} | 400
            {"userName": 7 | 400
            [] | 400
            null | 400
            '' | 400
            """)
    void aBodyThatCannotBeUsedGetsASentence(String body, int status) {
        String detail = as(administrator)
                .body(body)
                .post("/api/v1/people")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .path("detail");
        assertThat(detail).isNotBlank();
    }

    @Test
    void aChangeThatDoesNotSayWhatItChangesIsRefused() {
        String ann = "/api/v1/people/" + persons.addNamed("Ann", Role.LEARNER).id();

        for (String body : List.of("{}", "{\"disabled\": null}")) {
            as(administrator)
                    .body(body)
                    .put(ann + "/access")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("disabled"))
                    .body(
                            "detail",
                            equalTo("The account was not changed: it was not said whether it is to be disabled. Send"
                                    + " “disabled” as true or false."));
        }
        for (String path : List.of(ann + "/details", "/api/v1/centre")) {
            as(administrator)
                    .body(Map.of("name", "Hannah"))
                    .put(path)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("basedOn"))
                    .body(
                            "detail",
                            equalTo("Nothing was changed: it was not said which wording the change is based on. Read"
                                    + " what is there now, and send its number as “basedOn”."));
        }
        as(administrator).get(ann).then().body("disabled", equalTo(false)).body("name", equalTo("Ann"));
        String nobody = "/api/v1/people/" + UUID.randomUUID();
        as(administrator).body("{}").put(nobody + "/access").then().statusCode(404);
        as(administrator).body("{}").put(nobody + "/details").then().statusCode(404);
    }

    @Test
    void aPageOfPeopleIsNotWithoutBounds() {
        as(administrator).queryParam("size", 201).get("/api/v1/people").then().statusCode(400);
        as(administrator).queryParam("page", 0).get("/api/v1/people").then().statusCode(400);
        as(administrator)
                .queryParam("page", Integer.MAX_VALUE)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void everybodySeesTheCentreAndAnAdministratorChangesIt() {
        TestPerson learner = persons.add(Role.LEARNER);
        int edition = as(learner)
                .get("/api/v1/centre")
                .then()
                .statusCode(200)
                .extract()
                .path("edition");
        Map<String, Object> change = Map.of("basedOn", edition, "name", "Centre " + UUID.randomUUID());

        as(learner).body(change).put("/api/v1/centre").then().statusCode(403);
        as(administrator)
                .body(change)
                .put("/api/v1/centre")
                .then()
                .statusCode(200)
                .body("edition", equalTo(edition + 1));
    }

    @Test
    void theJournalTellsWhetherItIsWhole() {
        as(administrator).get("/api/v1/journal").then().statusCode(200).body("entries", greaterThan(0));
        String told = as(administrator)
                .post("/api/v1/journal/check")
                .then()
                .statusCode(202)
                .body("askedAt", notNullValue())
                .extract()
                .header("Location");
        while (as(administrator).get(told).path("standing").equals("under-way")) {
            Thread.onSpinWait();
        }
        as(administrator)
                .get(told)
                .then()
                .statusCode(200)
                .body("standing", equalTo("whole"))
                .body("breakCount", equalTo(0))
                .body("breaks", hasSize(0));
    }

    @Test
    void whoIsNoAdministratorIsToldSo() {
        TestPerson everythingElse = persons.add(
                Role.LEARNER,
                Role.ASSESSOR,
                Role.TRAINEE_ASSESSOR,
                Role.COUNTERSIGNER,
                Role.INTERNAL_VERIFIER,
                Role.LEAD_VERIFIER);
        for (String path : List.of(
                "/api/v1/people", "/api/v1/people/" + administrator.id(), "/api/v1/journal", "/api/v1/journal/check")) {
            as(everythingElse).get(path).then().statusCode(403).contentType("application/problem+json");
        }
        as(everythingElse)
                .get("/api/v1/me")
                .then()
                .body(
                        "roles",
                        containsInAnyOrder(
                                "learner",
                                "assessor",
                                "trainee-assessor",
                                "countersigner",
                                "internal-verifier",
                                "lead-verifier"));
    }

    private static RequestSpecification as(TestPerson person) {
        return person.basic().contentType(ContentType.JSON);
    }
}
