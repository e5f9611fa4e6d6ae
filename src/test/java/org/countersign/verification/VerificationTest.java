package org.countersign.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.journal.JournalCheck;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerificationTest {

    @Inject
    ReadyUnit units;

    @Inject
    Persons persons;

    @Inject
    JournalCheck journal;

    @Test
    void anActionReopensTheUnitIsAnsweredAndClearedAndTheUnitIsSignedAnew() {
        Ready unit = units.ready();
        unit.signedByBoth();
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200)
                .body("agreed", equalTo(false));
        unit.get(unit.learner(), "/signing")
                .then()
                .body("reopenings.as", equalTo(List.of("INTERNAL_VERIFIER")))
                .body("signatures.findAll { it.voidedBy == null }", hasSize(0));
        String action =
                open(unit.assessor()).then().body("", hasSize(1)).extract().path("[0].id");

        UUID key = UUID.randomUUID();
        respond(unit.assessor(), action, key, "It was Tuesday; asked and noted.")
                .then()
                .statusCode(200);
        respond(unit.assessor(), action, key, "It was Tuesday; asked and noted.")
                .then()
                .statusCode(200);
        units.signOffAll(unit);
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(409);
        UUID clearing = UUID.randomUUID();
        clear(unit.verifier(), action, clearing).then().statusCode(200);
        clear(unit.verifier(), action, clearing).then().statusCode(200);
        clear(unit.verifier(), action, UUID.randomUUID())
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Nothing was recorded: this action has been cleared already. Open the unit again."));
        respond(unit.assessor(), action, UUID.randomUUID(), "Once more.").then().statusCode(409);

        unit.get(unit.assessor(), "/samples")
                .then()
                .body("actions[0].responses", hasSize(1))
                .body("actions[0].clearance", notNullValue());
        open(unit.assessor()).then().body("", hasSize(0));
        unit.signedByBoth();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);
        assertThat(journal.check().breaks()).isEmpty();
    }

    @Test
    void samplesAndActionsAreShownToVerifierAndAssessorAndNeverToTheLearner() {
        Ready unit = units.ready();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);
        TestPerson ended = units.endedAllocation(unit.enrolment(), Capacity.ASSESSOR, Role.ASSESSOR);

        for (TestPerson reader : List.of(unit.assessor(), unit.verifier())) {
            unit.get(reader, "/samples").then().statusCode(200).body("samples", hasSize(2));
            page(unit, reader).then().body(containsString("Ask the witness which day it was."));
        }
        for (TestPerson reader :
                List.of(unit.learner(), ended, persons.add(Role.ADMINISTRATOR), persons.add(Role.INTERNAL_VERIFIER))) {
            unit.get(reader, "/samples").then().statusCode(404);
        }
        page(unit, unit.learner())
                .then()
                .statusCode(200)
                .body(not(containsString("Only verifiers read this.")))
                .body(not(containsString("Ask the witness which day it was.")));
        assertThat(unit.get(unit.learner(), "").asString()).doesNotContain("Ask the witness which day it was.");
        assertThat(unit.get(unit.learner(), "/signing").asString()).doesNotContain("Only verifiers read this.");
        Visitor.signedIn(unit.learner().userName(), unit.learner().password())
                .get("/units/" + unit.id() + "/sample")
                .then()
                .statusCode(404);
    }

    @Test
    void whatTheLearnerReadsOfAReopeningIsNotTheActionItself() {
        Ready unit = units.ready();
        unit.signedByBoth();
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);

        unit.get(unit.learner(), "/signing").then().body("reopenings", hasSize(1));
        assertThat(unit.get(unit.learner(), "/signing").asString()).doesNotContain("Ask the witness which day it was.");
        page(unit, unit.learner()).then().body(not(containsString("Ask the witness which day it was.")));
        Visitor.signedIn(unit.learner().userName(), unit.learner().password())
                .get("/units/" + unit.id() + "/signing")
                .then()
                .statusCode(200)
                .body(not(containsString("Ask the witness which day it was.")));
    }

    private static Response page(Ready unit, TestPerson reader) {
        return Visitor.signedIn(reader.userName(), reader.password()).get("/units/" + unit.id());
    }

    @Test
    void onlyTheVerifierSamplesAndClearsAndOnlyTheAssessorAnswers() {
        Ready unit = units.ready();
        unit.post(unit.assessor(), "/samples", sample(unit, Map.of()))
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("No sample was recorded: samples are taken by the internal verifier allocated to this"
                                + " unit."));
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);
        String action = open(unit.assessor()).path("[0].id");

        respond(unit.verifier(), action, UUID.randomUUID(), "Done.")
                .then()
                .statusCode(403)
                .body("detail", equalTo("Nothing was recorded: actions are answered by the assessor of the unit."));
        clear(unit.assessor(), action, UUID.randomUUID())
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("The action was not cleared: actions are cleared by the internal verifier of the"
                                + " unit."));
        respond(unit.learner(), action, UUID.randomUUID(), "Done.").then().statusCode(404);
        respond(unit.assessor(), action, UUID.randomUUID(), "  ")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("done")));
        respond(unit.assessor(), UUID.randomUUID().toString(), UUID.randomUUID(), "Done.")
                .then()
                .statusCode(404);
    }

    @Test
    void aSampleThatCannotStandIsRefusedInOneAnswerWithEveryReason() {
        Ready unit = units.submitted();

        take(unit, Map.of("kind", "SUMMATIVE", "outcome", "ACTIONS"))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-complete", "nothing-decided", "no-action")));
        take(unit, Map.of("kind", "BIG", "outcome", "PERHAPS"))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("kind", "outcome")));
        take(unit, Map.of("criteria", List.of()))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("nothing-sampled")));
        take(unit, Map.of("seen", "0".repeat(64), "criteria", List.of()))
                .then()
                .statusCode(409)
                .body(
                        "errors.sentence[0]",
                        equalTo("No sample was recorded: decisions have changed since you opened the page. Look again"
                                + " at the unit as it is now, then record the sample."));
        unit.get(unit.verifier(), "/samples").then().body("samples", hasSize(0));
    }

    @Test
    void anActionIsAboutSomethingThatWasSampledAndIsDueInTheFuture() {
        Ready unit = units.ready();

        unit.actionRequired("C4.1.1", UUID.randomUUID(), units.today().minusDays(1))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-sampled", "due-in-the-past")));
    }

    @Test
    void theSameKeyIsOneSample() {
        Ready unit = units.ready();
        Map<String, Object> sample = sample(unit, Map.of("criteria", List.of("C4.1.1", "C4.1.1")));

        unit.post(unit.verifier(), "/samples", sample).then().statusCode(200);
        unit.post(unit.verifier(), "/samples", sample)
                .then()
                .statusCode(200)
                .body("id", equalTo(sample.get("key").toString()));

        unit.get(unit.verifier(), "/samples").then().body("samples", hasSize(1)).body("actions", hasSize(0));
    }

    @Test
    void theVerifierSamplesOnThePageAndActionsAreAnsweredAndClearedThere() {
        Ready unit = units.ready();
        String page = "/units/" + unit.id();
        Visitor verifier =
                Visitor.signedIn(unit.verifier().userName(), unit.verifier().password());
        Visitor assessor =
                Visitor.signedIn(unit.assessor().userName(), unit.assessor().password());
        verifier.send(
                        page + "/sample",
                        page + "/sample",
                        Map.of(
                                "kind", "INTERIM",
                                "criteria", List.of("C4.1.1"),
                                "outcome", "ACTIONS",
                                "comments", "Kept though it is refused.",
                                "required", "Which day?",
                                "decision", units.signOffOf(unit, "C4.1.1"),
                                "due", "tomorrow"))
                .then()
                .statusCode(400)
                .body(containsString("is not a date. Write it like 2026-03-31."))
                .body(containsString("Kept though it is refused."));
        verifier.send(
                        page + "/sample",
                        page + "/sample",
                        Map.of(
                                "kind",
                                "INTERIM",
                                "criteria",
                                List.of("C4.1.1"),
                                "outcome",
                                "ACTIONS",
                                "required",
                                "Which day?",
                                "decision",
                                units.signOffOf(unit, "C4.1.1"),
                                "due",
                                units.today().toString()))
                .then()
                .statusCode(303);
        String action = page + "/actions/" + open(unit.assessor()).path("[0].id");
        assessor.send(page, action + "/respond", Map.of("done", "Tuesday."))
                .then()
                .statusCode(303);
        verifier.send(page, action + "/clear", Map.of("comments", "Fine."))
                .then()
                .statusCode(303);

        unit.get(unit.verifier(), "/samples")
                .then()
                .body("actions[0].responses.done", equalTo(List.of("Tuesday.")))
                .body("actions[0].clearance.comments", equalTo("Fine."));
    }

    private Response take(Ready unit, Map<String, ?> differently) {
        return unit.post(unit.verifier(), "/samples", sample(unit, differently));
    }

    private static Map<String, Object> sample(Ready unit, Map<String, ?> differently) {
        Map<String, Object> sample = new HashMap<>(Map.of(
                "key", UUID.randomUUID(),
                "seen", unit.digest(),
                "kind", "INTERIM",
                "criteria", List.of("C4.1.1"),
                "outcome", "AGREED"));
        sample.putAll(differently);
        return sample;
    }

    private static Response open(TestPerson owner) {
        return owner.basic().get("/api/v1/actions");
    }

    private static Response respond(TestPerson by, String action, UUID key, String done) {
        return by.basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", key, "done", done))
                .post("/api/v1/actions/" + action + "/responses");
    }

    private static Response clear(TestPerson by, String action, UUID key) {
        return by.basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", key, "comments", "Seen."))
                .post("/api/v1/actions/" + action + "/clearances");
    }
}
