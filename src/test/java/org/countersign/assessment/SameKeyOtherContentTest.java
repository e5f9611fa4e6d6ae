package org.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What was recorded under a key is the answer to it again; anything else under the same key is refused, and what was typed
 * is kept. Wherever a key is taken.
 */
@QuarkusTest
@Tag("database")
class SameKeyOtherContentTest {

    @Inject
    UnitsOfTests units;

    @Inject
    ReadyUnit readyUnits;

    @Inject
    Persons persons;

    @Inject
    CentreClock clock;

    @Test
    void aJudgement() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> one = body(
                "key",
                UUID.randomUUID(),
                "claim",
                units.claim(unit, piece, "C4.1.1").id().value(),
                "outcome",
                "NOT_YET",
                "contexts",
                List.of(),
                "feedback",
                "Say what the customer answered.");
        String path = unit.api() + "/judgements";
        Map<String, Object> sent = body("judgedOn", today(), "judgements", List.of(one));
        isDoneOnce(
                unit.assessor(),
                path,
                sent,
                with(sent, "judgements", List.of(with(one, "feedback", "Say when."))),
                with(sent, "judgements", List.of(with(one, "outcome", "MET"))),
                with(sent, "judgedOn", clock.today().minusDays(1).toString()));
    }

    @Test
    void aReferralAnAttestationASignOffAndACountersignature() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2", "C4.1.3");
        Map<String, Object> referral =
                body("key", UUID.randomUUID(), "piece", piece.value(), "version", 1, "missing", "The date.");
        isDoneOnce(unit.assessor(), unit.api() + "/referrals", referral, with(referral, "missing", "The place."));

        Judgement met = units.met(unit, unit.assessor(), piece, "C4.1.1");
        Judgement other = units.met(unit, unit.assessor(), piece, "C4.1.2");
        Map<String, Object> one = body(
                "key",
                UUID.randomUUID(),
                "criterion",
                "C4.1.1",
                "judgements",
                List.of(met.id().value()));
        Map<String, Object> signOff = body("signedOn", today(), "signOffs", List.of(one));
        isDoneOnce(
                unit.assessor(),
                unit.api() + "/sign-offs",
                signOff,
                with(signOff, "signOffs", List.of(with(one, "criterion", "C4.1.2"))),
                with(
                        signOff,
                        "signOffs",
                        List.of(with(one, "judgements", List.of(other.id().value())))));

        Judgement provisional = units.met(unit, unit.trainee(), piece, "C4.1.3");
        Map<String, Object> reply = body(
                "key",
                UUID.randomUUID(),
                "decision",
                provisional.id().value(),
                "agreed",
                true,
                "feedback",
                "Well seen.");
        isDoneOnce(
                unit.countersigner(),
                unit.api() + "/countersignatures",
                reply,
                with(reply, "agreed", false),
                with(reply, "feedback", "Too quick."));
    }

    @Test
    void aNoteAReopeningAndARelease() {
        Ready unit = readyUnits.ready();
        String signing = "/api/v1/units/" + unit.id() + "/signing";
        Map<String, Object> note = body("key", UUID.randomUUID(), "note", "First.");
        isDoneOnce(unit.assessor(), signing + "/notes", note, with(note, "note", "Second."));

        Map<String, Object> signature = body(
                "key",
                UUID.randomUUID(),
                "signatory",
                "CANDIDATE",
                "seen",
                unit.digest(),
                "password",
                unit.learner().password());
        isDoneOnce(unit.learner(), signing + "/signatures", signature, with(signature, "seen", "0".repeat(64)));
        unit.sign(unit.assessor(), "ASSESSOR").then().statusCode(200);
        Map<String, Object> release = body(
                "key",
                UUID.randomUUID(),
                "releaseReason",
                "No verifier was free.",
                "seen",
                unit.digest(),
                "password",
                unit.verifier().password());
        isDoneOnce(unit.verifier(), signing + "/releases", release, with(release, "releaseReason", "It was late."));

        Ready reopened = readyUnits.ready();
        reopened.signedByBoth();
        Map<String, Object> reopening = body("key", UUID.randomUUID(), "reopenReason", "A wrong date.");
        isDoneOnce(
                reopened.assessor(),
                "/api/v1/units/" + reopened.id() + "/signing/reopenings",
                reopening,
                with(reopening, "reopenReason", "A wrong place."));
    }

    @Test
    void aSampleAnAnswerToAnActionAndItsClearing() {
        Ready unit = readyUnits.ready();
        Map<String, Object> action = body(
                "key",
                UUID.randomUUID(),
                "decision",
                readyUnits.signOffOf(unit, "C4.1.1"),
                "required",
                "Ask the witness.",
                "due",
                today());
        Map<String, Object> sample = body(
                "key",
                UUID.randomUUID(),
                "seen",
                unit.digest(),
                "kind",
                "INTERIM",
                "criteria",
                List.of("C4.1.1"),
                "outcome",
                "ACTIONS",
                "comments",
                "One thing.",
                "actions",
                List.of(action));
        isDoneOnce(
                unit.verifier(),
                "/api/v1/units/" + unit.id() + "/samples",
                sample,
                with(sample, "comments", "Two things."),
                with(sample, "criteria", List.of("C4.1.1", "C4a")),
                with(sample, "actions", List.of(with(action, "required", "Ask the customer."))));

        String open = unit.assessor().basic().get("/api/v1/actions").path("items[0].id");
        Map<String, Object> answer = body("key", UUID.randomUUID(), "done", "Asked.");
        isDoneOnce(
                unit.assessor(), "/api/v1/actions/" + open + "/responses", answer, with(answer, "done", "Not asked."));
        Map<String, Object> clearance = body("key", UUID.randomUUID(), "comments", "Good.");
        isDoneOnce(
                unit.verifier(),
                "/api/v1/actions/" + open + "/clearances",
                clearance,
                with(clearance, "comments", "Good enough."));
    }

    @Test
    void aPersonAnEnrolmentAnAllocationAndItsEnd() {
        TestPerson desk = persons.add(Role.ADMINISTRATOR);
        String userName = "person-" + UUID.randomUUID().toString().substring(0, 13);
        Map<String, Object> person =
                body("id", UUID.randomUUID(), "userName", userName, "name", "Zoë Price", "roles", List.of("LEARNER"));
        isDoneOnce(
                desk,
                "/api/v1/people",
                person,
                with(person, "name", "Zoë Pryce"),
                with(person, "roles", List.of("ASSESSOR")));

        String learner = persons.add(Role.LEARNER).id().toString();
        Map<String, Object> enrolment = body(
                "key",
                UUID.randomUUID(),
                "learner",
                learner,
                "standard",
                Map.of("id", "CFACSC4", "edition", "1"),
                "enrolledOn",
                clock.today().minusDays(3).toString());
        isDoneOnce(
                desk,
                "/api/v1/enrolments",
                enrolment,
                with(enrolment, "enrolledOn", clock.today().minusDays(2).toString()));

        String allocations = "/api/v1/enrolments/" + enrolment.get("key") + "/allocations";
        Map<String, Object> allocation = body(
                "key",
                UUID.randomUUID(),
                "person",
                persons.add(Role.ASSESSOR).id().toString(),
                "capacity",
                "ASSESSOR",
                "from",
                today());
        isDoneOnce(
                desk,
                allocations,
                allocation,
                with(allocation, "from", clock.today().plusDays(1).toString()));
        Map<String, Object> end = body("key", UUID.randomUUID(), "lastDay", today());
        isDoneOnce(
                desk,
                allocations + "/" + allocation.get("key") + "/end",
                end,
                with(end, "lastDay", clock.today().plusDays(1).toString()));
    }

    @Test
    void aSecondNoteTypedAfterBackIsKeptOnThePageAndCanBeSent() {
        TestUnit unit = units.unit();
        Visitor assessor = unit.assessor().visitor();
        String action = unit.path() + "/signing/notes";
        Map<String, Object> form = assessor.filled(unit.path() + "/signing", action, Map.of("note", "The first note."));
        assessor.request().formParams(form).post(action).then().statusCode(303);

        Response kept = assessor.request()
                .formParams(with(form, "note", "Another note."))
                .post(action);
        assertThat(kept.statusCode()).isEqualTo(409);
        assertThat(kept.body().asString())
                .contains("Not recorded: you sent this form before, with something else in it, and that stands.")
                .contains("Another note.");

        Map<String, Object> fresh = Visitor.hidden(kept, action);
        assertThat(fresh.get("key")).isNotEqualTo(form.get("key"));
        fresh.put("note", "Another note.");
        assessor.request().formParams(fresh).post(action).then().statusCode(303);
        assertThat(assessor.get(unit.path() + "/signing").body().asString())
                .contains("The first note.")
                .contains("Another note.");
    }

    @Test
    void aJudgementChangedAfterBackIsKeptOnThePage() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        UUID claim = units.claim(unit, piece, "C4.1.1").id().value();
        Visitor assessor = unit.assessor().visitor();
        String page = unit.path() + "/pieces/" + piece;
        String action = page + "/judgements?version=1";
        Map<String, Object> form = assessor.filled(
                page,
                action,
                Map.of(
                        "outcome-" + claim,
                        "NOT_YET",
                        "feedback-" + claim,
                        "Say when it was.",
                        "feedback",
                        "",
                        "judgedOn",
                        today()));
        assessor.request().formParams(form).post(action).then().statusCode(303);

        Response kept = assessor.request()
                .formParams(with(form, "feedback-" + claim, "Say where it was."))
                .post(action);
        assertThat(kept.statusCode()).isEqualTo(409);
        assertThat(kept.body().asString()).contains("Say where it was.");
        assertThat(units.claims(unit)).hasSize(1);
    }

    /** First, again, with each of the changes, and again after them. */
    @SafeVarargs
    private static void isDoneOnce(
            TestPerson by, String path, Map<String, Object> sent, Map<String, Object>... changed) {
        Response first = post(by, path, sent);
        assertThat(first.statusCode()).as(path + ": " + first.body().asString()).isIn(200, 201);
        assertThat(post(by, path, sent).statusCode()).as(path).isEqualTo(first.statusCode());
        for (Map<String, Object> other : changed) {
            Response refused = post(by, path, other);
            assertThat(refused.statusCode()).as(path + " " + other).isEqualTo(409);
            assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("key-taken");
        }
        assertThat(post(by, path, sent).statusCode()).as(path).isEqualTo(first.statusCode());
    }

    private static Response post(TestPerson by, String path, Map<String, Object> body) {
        return by.basic().contentType(ContentType.JSON).body(body).post(path);
    }

    private static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    private String today() {
        return clock.today().toString();
    }
}
