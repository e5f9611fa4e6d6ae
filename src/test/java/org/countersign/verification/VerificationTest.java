package org.countersign.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    void twoActionsUnderOneKeyAreRefused() {
        Ready unit = units.ready();
        Map<String, ?> action = Map.of(
                "key",
                UUID.randomUUID(),
                "decision",
                units.signOffOf(unit, "C4.1.1"),
                "required",
                "Ask the witness which day it was.",
                "due",
                units.today().toString());

        unit.post(
                        unit.verifier(),
                        "/samples",
                        Map.of(
                                "key", UUID.randomUUID(),
                                "seen", unit.digest(),
                                "kind", "INTERIM",
                                "criteria", List.of("C4.1.1"),
                                "outcome", "ACTIONS",
                                "actions", List.of(action, action)))
                .then()
                .statusCode(400)
                .body(
                        "detail",
                        equalTo("Nothing was recorded: two things were sent under one key. Give each a key of its"
                                + " own."));
    }

    @Test
    void anActionUnderTheKeyOfAnotherIsRefusedAndItsSampleIsNotRecorded() {
        Ready unit = units.ready();
        UUID key = UUID.randomUUID();
        take(unit, requiring(unit, "C4.1.1", key)).then().statusCode(200);

        take(unit, requiring(unit, "C4.1.2", key))
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Nothing was recorded: this form was already used for something else. Open the page"
                                + " again and send it from there."));

        unit.get(unit.verifier(), "/samples").then().body("samples", hasSize(1)).body("actions", hasSize(1));
        assertThat(journal.check().breaks()).isEmpty();
    }

    private Map<String, ?> requiring(Ready unit, String criterion, UUID key) {
        return Map.of(
                "seen",
                unit.digest(),
                "criteria",
                List.of(criterion),
                "outcome",
                "ACTIONS",
                "actions",
                List.of(Map.of(
                        "key",
                        key,
                        "decision",
                        units.signOffOf(unit, criterion),
                        "required",
                        "Ask the witness which day it was.",
                        "due",
                        units.today().toString())));
    }

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

    private static Visitor visitor(TestPerson person) {
        return Visitor.signedIn(person.userName(), person.password());
    }

    /** The path of the page of an action that is open in the unit. */
    private String openAction(Ready unit) {
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);
        return "/units/" + unit.id() + "/actions/"
                + open(unit.assessor()).then().extract().path("[0].id");
    }

    @Test
    void anActionOnThePageIsNeitherHalfSaidNorSaidBesideAnAgreement() {
        Ready unit = units.ready();
        String page = "/units/" + unit.id() + "/sample";
        Visitor verifier =
                Visitor.signedIn(unit.verifier().userName(), unit.verifier().password());

        XmlPath unsaid = verifier.send(
                        page, page, Map.of("kind", "INTERIM", "criteria", List.of("C4.1.1"), "outcome", "ACTIONS"))
                .then()
                .statusCode(400)
                .extract()
                .htmlPath();
        assertThat(unsaid.getList("**.find { it.@id == 'errors' }.ul.li.a.@href"))
                .containsExactly("#decision", "#due", "#required");
        verifier.send(
                        page,
                        page,
                        Map.of(
                                "kind",
                                "INTERIM",
                                "criteria",
                                List.of("C4.1.1"),
                                "outcome",
                                "AGREED",
                                "required",
                                "Ask the witness which day it was."))
                .then()
                .statusCode(400)
                .body(containsString("No sample was recorded: it is either agreed or has actions."))
                .body(containsString("Ask the witness which day it was."));
    }

    @Test
    void fromTheSamplePageEachCriterionAndPieceLeadsToTheDecisionsAndFilesBehindIt() {
        Ready unit = units.ready();
        Visitor verifier =
                Visitor.signedIn(unit.verifier().userName(), unit.verifier().password());
        XmlPath page = verifier.get("/units/" + unit.id() + "/sample").htmlPath();
        String criterion = page.getString("**.find { it.name() == 'a' && it.text() == '2 decisions on C4.1.1' }.@href");
        String piece = page.getString(
                "**.find { it.name() == 'a' && it.text() == 'Read E01 and what was decided on it' }.@href");

        verifier.get(criterion).then().statusCode(200).body(containsString("Well shown."));
        verifier.get(piece).then().statusCode(200).body(containsString("What I did, and why."));
    }

    @Test
    void aRefusedAnswerToAnActionIsShownAgainWithTheSentenceBesideItsField() {
        Ready unit = units.ready();
        String action = openAction(unit);
        Visitor assessor = visitor(unit.assessor());

        XmlPath page = assessor.send("/units/" + unit.id(), action + "/respond", Map.of("done", "  "))
                .then()
                .statusCode(400)
                .extract()
                .htmlPath();
        assertThat(page.getString("**.find { it.@id == 'error-done' }"))
                .isEqualTo("Nothing was recorded: say what was done about the action.");
        assertThat(page.getString("**.find { it.@id == 'errors' }.ul.li.a.@href"))
                .isEqualTo("#done");
        assertThat(page.getString("**.find { it.@id == 'done' }.@aria-describedby"))
                .isEqualTo("hint-done error-done");
        assessor.send(action, action + "/respond", Map.of("done", "It was Tuesday."))
                .then()
                .statusCode(303);
    }

    @Test
    void whoAnswersOrClearsAnActionThatWasClearedMeanwhileIsToldAndKeepsWhatTheyTyped() {
        Ready unit = units.ready();
        String action = openAction(unit);
        Visitor assessor = visitor(unit.assessor());
        Visitor verifier = visitor(unit.verifier());
        Map<String, Object> answer = assessor.filled(action, action + "/respond", Map.of("done", "Typed at length."));
        Map<String, Object> clearing =
                verifier.filled(action, action + "/clear", Map.of("comments", "Typed at length too."));
        verifier.send(action, action + "/clear", Map.of("comments", "Fine."))
                .then()
                .statusCode(303);

        assessor.request()
                .formParams(answer)
                .post(action + "/respond")
                .then()
                .statusCode(409)
                .body(containsString("this action has been cleared already. Open the unit again."))
                .body(containsString("Typed at length."));
        verifier.request()
                .formParams(clearing)
                .post(action + "/clear")
                .then()
                .statusCode(409)
                .body(containsString("this action has been cleared already. Open the unit again."))
                .body(containsString("Typed at length too."));
    }

    @Test
    void anActionOfAnotherUnitIsNotThere() {
        Ready unit = units.ready();
        String there = openAction(unit);
        Ready other = units.ready();
        // The same people, so that only the unit in the path is wrong.
        units.allocate(other.enrolment(), unit.assessor(), Capacity.ASSESSOR);
        units.allocate(other.enrolment(), unit.verifier(), Capacity.INTERNAL_VERIFIER);
        String elsewhere = there.replace(unit.id(), other.id());

        Visitor assessor = visitor(unit.assessor());
        Visitor verifier = visitor(unit.verifier());
        assessor.get(elsewhere).then().statusCode(404);
        assessor.request()
                .formParams(assessor.filled(there, there + "/respond", Map.of("done", "Tuesday.")))
                .post(elsewhere + "/respond")
                .then()
                .statusCode(404);
        verifier.request()
                .formParams(verifier.filled(there, there + "/clear", Map.of("comments", "Fine.")))
                .post(elsewhere + "/clear")
                .then()
                .statusCode(404);
        unit.get(unit.verifier(), "/samples")
                .then()
                .body("actions[0].responses", hasSize(0))
                .body("actions[0].clearance", nullValue());
    }

    @Test
    void ofManyWhoClearAnActionAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        Ready unit = units.ready();
        openAction(unit);
        String action = open(unit.assessor()).path("[0].id");

        List<Integer> answers =
                atOnce(() -> clear(unit.verifier(), action, UUID.randomUUID()).statusCode());

        assertThat(answers).containsOnlyOnce(200).contains(409).containsOnly(200, 409);
        unit.get(unit.verifier(), "/samples").then().body("actions[0].clearance", notNullValue());
    }

    @Test
    void oneSampleSentManyTimesAtOnceIsOneSample() throws Exception {
        Ready unit = units.ready();
        Map<String, Object> sample = sample(unit, Map.of());

        assertThat(atOnce(() -> unit.post(unit.verifier(), "/samples", sample).statusCode()))
                .containsOnly(200);

        unit.get(unit.verifier(), "/samples").then().body("samples", hasSize(1));
    }

    private static List<Integer> atOnce(Callable<Integer> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Integer> answers = new ArrayList<>();
            for (var answer : people.invokeAll(List.of(act, act, act, act))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    @Test
    void aSampleThatDoesNotSayWhatWasReadIsRefused() {
        Ready unit = units.ready();
        Map<String, Object> sample = sample(unit, Map.of());
        sample.remove("seen");

        unit.post(unit.verifier(), "/samples", sample)
                .then()
                .statusCode(400)
                .body(
                        "detail",
                        equalTo("Nothing was recorded: it was not said which state of the unit was read. Read the unit"
                                + " again, and send the digest it has then."));
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
