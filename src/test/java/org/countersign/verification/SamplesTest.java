package org.countersign.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.verification.Sampling.sample;
import static org.countersign.verification.Sampling.take;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.signing.Declarations;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.countersign.site.AtOnce;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SamplesTest {

    @Inject
    ReadyUnit units;

    @Inject
    NewEntries journal;

    @Inject
    Samples samples;

    @Inject
    Declarations declarations;

    @Inject
    Persons persons;

    @Inject
    CentreClock clock;

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
                        equalTo(
                                "Decisions have changed since you opened the page. Look at the unit again, then record the "
                                        + "sample."));
        unit.get(unit.verifier(), "/samples").then().body("samples", hasSize(0));
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
    void oneSampleSentManyTimesAtOnceIsOneSample() throws Exception {
        Ready unit = units.ready();
        Map<String, Object> sample = sample(unit, Map.of());

        assertThat(AtOnce.times(
                        4, () -> unit.post(unit.verifier(), "/samples", sample).statusCode()))
                .containsOnly(200);

        unit.get(unit.verifier(), "/samples").then().body("samples", hasSize(1));
    }

    @Test
    void aSampleOfNothingThatIsSignedOverLetsNobodySign() {
        Ready unit = units.ready();
        UUID piece = units.draft(unit).value();
        TestPerson learner = unit.learner();
        learner.basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", UUID.randomUUID(), "revision", 1))
                .post("/api/v1/pieces/" + piece + "/versions")
                .then()
                .statusCode(200);
        String claim =
                learner.basic().get("/api/v1/pieces/" + piece).path("claims.find { it.criterion == 'C4.1.1' }.id");
        Map<String, ?> notYet = Map.of(
                "key", UUID.randomUUID(), "claim", claim, "outcome", "NOT_YET", "feedback", "It shows no customer.");
        unit.post(
                        unit.assessor(),
                        "/judgements",
                        Map.of("judgedOn", units.today().toString(), "judgements", List.of(notYet)))
                .then()
                .statusCode(200);
        unit.signWithoutDeciding(unit.learner(), "CANDIDATE").then().statusCode(200);
        unit.signWithoutDeciding(unit.assessor(), "ASSESSOR").then().statusCode(200);

        take(unit, Map.of("criteria", List.of(), "pieces", List.of(piece)))
                .then()
                .statusCode(200)
                .body("agreed", equalTo(true));
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("not-sampled")));
        take(unit, Map.of("criteria", List.of("C4.1.1"))).then().statusCode(200);
        unit.signWithoutDeciding(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);
    }

    @Test
    void aSampleByAVerifierWhoHasSignedAsAssessorSinceLetsNobodyElseSign() {
        Ready unit = clock.playing(clock.now().minus(Duration.ofDays(2)), units::ready);
        TestPerson moved = clock.playing(clock.now().minus(Duration.ofDays(2)), () -> sampledAndLeft(unit));
        units.allocate(unit.enrolment(), moved, Capacity.ASSESSOR, units.today());
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        unit.sign(moved, "ASSESSOR").then().statusCode(200);

        unit.sign(unit.verifier(), "INTERNAL_VERIFIER")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("not-sampled")));
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);
    }

    private TestPerson sampledAndLeft(Ready unit) {
        TestPerson verifier = persons.add(Role.INTERNAL_VERIFIER, Role.ASSESSOR);
        UUID allocation = units.allocate(unit.enrolment(), verifier, Capacity.INTERNAL_VERIFIER);
        SampleForm form = new SampleForm(
                UUID.randomUUID(),
                Sample.Kind.SUMMATIVE,
                List.of("C4.1.1"),
                List.of(),
                true,
                "",
                declarations.stateOf(units.now(unit)).digest(),
                List.of());
        samples.take(verifier.actor(), unit.enrolment().id(), Unread.of(form)).orThrow();
        units.end(allocation);
        return verifier;
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
                        equalTo(
                                "Not recorded: something else was recorded under this key before, and that stands. Look at what was"
                                        + " recorded, and send this under a key of its own if you mean it as well."));

        unit.get(unit.verifier(), "/samples").then().body("samples", hasSize(1)).body("actions", hasSize(1));
        assertThat(journal.breaks()).isEmpty();
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
}
