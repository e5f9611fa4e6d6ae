package org.countersign.site.lists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.answers.FormKey;
import org.countersign.site.errors.ProblemDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of the JSON: every list in the same way, and nothing that is passed over in silence. */
@QuarkusTest
@Tag("web")
class AskedOfTheJsonTest {

    @Inject
    Persons persons;

    private TestPerson administrator;

    @BeforeEach
    void signIn() {
        administrator = persons.add(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people?nmae=x            | nmae    | The parameter “nmae” is not known here. Leave it out or correct its name; known are: page, role, size, sort, text.
            people?role=king         | role    | The parameter “role” cannot be “king”. Leave it out, or send one of learner, assessor, trainee-assessor, countersigner, internal-verifier, lead-verifier, administrator.
            people?sort=age          | sort    | The parameter “sort” cannot be “age”. Leave it out, or send one of name, user-name, candidate-number.
            people?size=many         | page    | Pages are counted from 1 and hold 1 to 200. Correct page or size.
            people?size=201          | page    | Pages are counted from 1 and hold 1 to 200. Correct page or size.
            people?page=0            | page    | Pages are counted from 1 and hold 1 to 200. Correct page or size.
            enrolments?standard=X    | standard | The parameter “standard” cannot be “X”. Leave it out, or send an id and an edition such as CFACSC4/1.
            enrolments?missing=all   | missing | The parameter “missing” cannot be “all”. Leave it out, or send one of assessor, verifier, assessor-or-verifier.
            queue?kind=JUDGED        | kind    | The parameter “kind” cannot be “JUDGED”. Leave it out, or send one of judge, sign-off, attest, sign.
            queue?unit=CFACSC4       | unit    | The parameter “unit” cannot be “CFACSC4”. Leave it out, or send an id and an edition such as CFACSC4/1.
            standards?title=x        | title   | The parameter “title” is not known here. Leave it out or correct its name; known are: language, level, page, size, state, suite, text.
            policies?title=x         | title   | The parameter “title” is not known here. Leave it out or correct its name; known are: page, size, text.
            caseload?sort=age        | sort    | The parameter “sort” cannot be “age”. Leave it out, or send one of waiting, learner, unit, progress.
            caseload?learner=x       | learner | The parameter “learner” is not known here. Leave it out or correct its name; known are: page, size, sort, text, unit.
            verification?stage=done  | stage   | The parameter “stage” cannot be “done”. Leave it out, or send one of under-way, ready, waits-for-candidate, waits-for-assessor, waits-for-verifier, released, verified.
            pieces?state=lost        | state   | The parameter “state” cannot be “lost”. Leave it out, or send one of draft, submitted, withdrawn.
            centre?page=1            | page    | The parameter “page” is not known here. Leave it out; this address takes none.
            """)
    void whatIsNotKnownIsRefusedWithWhatIs(String address, String field, String sentence) {
        administrator
                .basic()
                .get("/api/v1/" + address)
                .then()
                .statusCode(400)
                .contentType(ProblemDocument.MEDIA_TYPE)
                .body("errors.field", contains(field))
                .body("detail", equalTo(sentence));
    }

    @Test
    void whoIsNotSignedInIsToldThatFirst() {
        given().get("/api/v1/queue?nothing=x").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"role=lead-verifier", "role=LEAD_VERIFIER", "role=", "sort=user-name"})
    void whatIsKnownIsTaken(String query) {
        administrator.basic().get("/api/v1/people?" + query).then().statusCode(200);
    }

    @Test
    void aListIsGivenInPagesOfTheSizeThatWasAskedFor() {
        TestPerson first = persons.addNamed("Aaron Paged", Role.LEARNER);
        TestPerson second = persons.addNamed("Beth Paged", Role.LEARNER);
        String people = "/api/v1/people?text=paged&size=1&page=";
        administrator
                .basic()
                .get(people + 2)
                .then()
                .body("items.id", contains(second.id().toString()))
                .body("page", equalTo(2))
                .body("size", equalTo(1))
                .body("total", equalTo(2));
        administrator
                .basic()
                .get(people + 1)
                .then()
                .body("items.id", contains(first.id().toString()));
        administrator.basic().get(people + 3).then().body("items", empty()).body("total", equalTo(2));
        administrator
                .basic()
                .get("/api/v1/standards?size=2&page=2")
                .then()
                .body("items", hasSize(2))
                .body("page", equalTo(2));
    }

    @Test
    void everyAnswerThatIsAListIsAPageOfIt() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        List<String> bare = new ArrayList<>();
        paths.forEach((path, methods) -> {
            if (methods.containsKey("get")
                    && String.valueOf(methods.get("get").get("responses")).contains("schema={type=array")) {
                bare.add(path);
            }
        });
        assertThat(paths).hasSizeGreaterThan(50);
        assertThat(bare).isEmpty();
    }

    @Test
    void aProgramIsToldToMakeAKeyAndAPersonToOpenThePageAgain() {
        administrator
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "learner",
                        UUID.randomUUID(),
                        "standard",
                        Map.of("id", "CFACSC4", "edition", "1"),
                        "enrolledOn",
                        "2026-09-07"))
                .post("/api/v1/enrolments")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("key"))
                .body("errors[0].code", equalTo("form-key"))
                .body(
                        "errors[0].sentence",
                        equalTo(
                                "Nothing was recorded: there is no key that can be read. Send a key of your own (a UUID)"
                                        + " with each change; the same key again makes sure that it is recorded once."));
        assertThat(FormKey.of("").toString()).contains("Open the page again");
    }
}
