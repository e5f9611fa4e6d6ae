package org.countersign.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Judgement;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.enrolment.Enrolments;
import org.countersign.journal.JournalCheck;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.CentreClock;
import org.countersign.standards.Method;
import org.junit.jupiter.api.Test;

/** Deciding over JSON, as the people who may and those who may not. */
@QuarkusTest
class AssessmentApiTest {

    @Inject
    UnitsOfTests units;

    @Inject
    Enrolments enrolments;

    @Inject
    JournalCheck journal;

    @Inject
    CentreClock clock;

    private ValidatableResponse post(TestPerson by, TestUnit unit, String verb, Object body) {
        return by.basic()
                .contentType(ContentType.JSON)
                .body(body)
                .post(unit.api() + "/" + verb)
                .then();
    }

    private Map<String, Object> judgement(TestUnit unit, PieceId piece, String criterion, String outcome) {
        Map<String, Object> one = new HashMap<>();
        one.put("key", UUID.randomUUID());
        one.put("claim", units.claim(unit, piece, criterion).id().value());
        one.put("outcome", outcome);
        one.put("contexts", List.of());
        one.put("feedback", outcome.equals("MET") ? "" : "Say what the customer answered.");
        return one;
    }

    private Map<String, Object> judging(Object... judgements) {
        return Map.of("judgedOn", clock.today().toString(), "judgements", List.of(judgements));
    }

    private Map<String, Object> signingOff(String criterion, Judgement... judgements) {
        return Map.of(
                "signedOn",
                clock.today().toString(),
                "signOffs",
                List.of(Map.of(
                        "key",
                        UUID.randomUUID(),
                        "criterion",
                        criterion,
                        "judgements",
                        List.of(judgements).stream()
                                .map(one -> one.id().value())
                                .toList())));
    }

    @Test
    void twoDecisionsUnderOneKeyAreRefusedTogether() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        UUID key = UUID.randomUUID();
        Map<String, Object> one = judgement(unit, piece, "C4.1.1", "MET");
        Map<String, Object> other = judgement(unit, piece, "C4.1.2", "MET");
        one.put("key", key);
        other.put("key", key);
        String sentence = "Nothing was recorded: two things were sent under one key. Give each a key of its own.";

        post(unit.assessor(), unit, "judgements", judging(one, other))
                .statusCode(400)
                .body("detail", equalTo(sentence));
        Map<String, ?> signOff = Map.of("key", key, "criterion", "C4.1.1", "judgements", List.of());
        post(
                        unit.assessor(),
                        unit,
                        "sign-offs",
                        Map.of("signedOn", clock.today().toString(), "signOffs", List.of(signOff, signOff)))
                .statusCode(400)
                .body("detail", equalTo(sentence));
    }

    @Test
    void anAssessorJudgesSeveralClaimsOfOnePieceAndEachIsRecordedSingly() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        Map<String, Object> confirmed = judgement(unit, piece, "C4.1.1", "MET");
        confirmed.put("contexts", List.of("4b"));
        post(unit.assessor(), unit, "judgements", judging(confirmed, judgement(unit, piece, "C4.1.2", "NOT_YET")))
                .statusCode(200)
                .body("outcome", equalTo(List.of("MET", "NOT_YET")))
                .body("provisional", equalTo(List.of(false, false)));
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .statusCode(200)
                .body("criteria.find { it.code == 'C4.1.1' }.standing", equalTo("MET"))
                .body("criteria.find { it.code == 'C4.1.1' }.contexts", equalTo(List.of("4b")))
                .body("criteria.find { it.code == 'C4.1.2' }.standing", equalTo("NOT_YET"))
                .body("contexts.find { it.code == '4b' }.standing", equalTo("SHOWN"))
                .body("findings.code", hasItem("criterion-untouched"))
                .body(
                        "findings.find { it.code == 'criterion-untouched' }.sentence",
                        containsString("no evidence is claimed for it yet"));
        unit.learner()
                .basic()
                .get(unit.api() + "/decisions")
                .then()
                .body("judgements", hasSize(2))
                .body("judgements[1].feedback", equalTo("Say what the customer answered."));
        assertThat(journal.check().breaks()).isEmpty();
    }

    @Test
    void theSameKeyAgainGivesTheSameAnswerOnce() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> body = judging(judgement(unit, piece, "C4.1.1", "MET"));
        String first = post(unit.assessor(), unit, "judgements", body)
                .statusCode(200)
                .extract()
                .asString();
        String again = post(unit.assessor(), unit, "judgements", body)
                .statusCode(200)
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        unit.assessor().basic().get(unit.api() + "/decisions").then().body("judgements", hasSize(1));
    }

    @Test
    void aKeyThatWasUsedForOneThingIsRefusedForAnotherOfItsKind() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        Judgement judged = units.met(unit, unit.assessor(), piece, "C4.1.1");
        Map<String, Object> judgement = judgement(unit, piece, "C4.1.2", "MET");
        judgement.put("key", judged.id().value());
        refusedAsTaken(unit.assessor(), unit, "judgements", judging(judgement));

        Judgement other = units.met(unit, unit.assessor(), piece, "C4.1.2");
        Map<String, Object> signOff = signingOff("C4.1.1", judged);
        Object key = post(unit.assessor(), unit, "sign-offs", signOff)
                .statusCode(200)
                .extract()
                .path("[0].id");
        refusedAsTaken(
                unit.assessor(),
                unit,
                "sign-offs",
                Map.of(
                        "signedOn",
                        signOff.get("signedOn"),
                        "signOffs",
                        List.of(Map.of(
                                "key",
                                key,
                                "criterion",
                                "C4.1.2",
                                "judgements",
                                List.of(other.id().value())))));

        PieceId trainees = units.submit(unit, "C4.1.3", "C4.1.4");
        UUID first = units.met(unit, unit.trainee(), trainees, "C4.1.3").id().value();
        UUID second = units.met(unit, unit.trainee(), trainees, "C4.1.4").id().value();
        Object answered = countersign(unit.countersigner(), unit, first, true, "")
                .statusCode(200)
                .extract()
                .path("id");
        refusedAsTaken(
                unit.countersigner(),
                unit,
                "countersignatures",
                Map.of("key", answered, "decision", second, "agreed", true));
    }

    private void refusedAsTaken(TestPerson by, TestUnit unit, String verb, Map<String, ?> body) {
        post(by, unit, verb, body)
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Nothing was recorded: this form was already used for something else. Open the page"
                                + " again and send it from there."));
    }

    @Test
    void aDecisionThatDidNotSeeTheNewestOneIsToldAndNothingIsRecorded() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        units.met(unit, unit.assessor(), piece, "C4.1.1");
        post(unit.assessor(), unit, "judgements", judging(judgement(unit, piece, "C4.1.1", "NOT_YET")))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo("judged-since"))
                .body(
                        "detail",
                        equalTo("Nothing was recorded for E01 for C4.1.1: it has been judged since you opened it. Read"
                                + " the newer decision, and send yours again if you still mean it."));
        unit.assessor().basic().get(unit.api() + "/decisions").then().body("judgements", hasSize(1));
    }

    @Test
    void aLaterJudgementSupersedesTheOneItNames() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Judgement first = units.met(unit, unit.assessor(), piece, "C4.1.1");
        units.judge(unit, unit.assessor(), piece, "C4.1.1", Outcome.NOT_YET, Optional.of(first.id()));
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .body("criteria.find { it.code == 'C4.1.1' }.standing", equalTo("NOT_YET"));
    }

    @Test
    void metOnSimulationIsRefusedWithTheRulesSentence() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, Method.OBSERVATION, "SIMULATION", 3, "4b", "C4.1.1", "C4a");
        post(unit.assessor(), unit, "judgements", judging(judgement(unit, piece, "C4.1.1", "MET")))
                .statusCode(409)
                .body("errors[0].code", equalTo("setting-not-allowed"))
                .body("detail", containsString("Simulation is not allowed for any performance evidence"));
        post(unit.assessor(), unit, "judgements", judging(judgement(unit, piece, "C4a", "MET")))
                .statusCode(200);
    }

    @Test
    void onlyContextsThatTheEvidenceRecordsCanBeConfirmed() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, 7, "4b", "C4.1.1");
        Map<String, Object> quiet = judgement(unit, piece, "C4.1.1", "MET");
        quiet.put("contexts", List.of("4c"));
        post(unit.assessor(), unit, "judgements", judging(quiet))
                .statusCode(409)
                .body("errors[0].code", equalTo("context-not-recorded"));
    }

    @Test
    void notYetHasToSayWhatIsMissing() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> silent = judgement(unit, piece, "C4.1.1", "NOT_YET");
        silent.put("feedback", "  ");
        post(unit.assessor(), unit, "judgements", judging(silent))
                .statusCode(400)
                .body("errors[0].code", equalTo("feedback-missing"))
                .body("errors[0].field", equalTo("feedback-" + silent.get("claim")));
    }

    @Test
    void aDecisionIsNeitherInTheFutureNorBeforeTheEnrolment() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Object one = judgement(unit, piece, "C4.1.1", "MET");
        for (var wrong : Map.of(
                        clock.today().plusDays(1), "in-the-future",
                        unit.enrolment().enrolledOn().minusDays(1), "before-the-enrolment")
                .entrySet()) {
            post(
                            unit.assessor(),
                            unit,
                            "judgements",
                            Map.of("judgedOn", wrong.getKey().toString(), "judgements", List.of(one)))
                    .statusCode(400)
                    .body("errors[0].code", equalTo(wrong.getValue()))
                    .body("errors[0].field", equalTo("judgedOn"));
        }
    }

    @Test
    void whatCannotBeReadIsRefusedWithASentence() {
        TestUnit unit = units.unit();
        post(unit.assessor(), unit, "judgements", Map.of("judgedOn", "yesterday", "judgements", List.of()))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-a-date"));
        post(unit.assessor(), unit, "judgements", judging())
                .statusCode(400)
                .body("errors[0].code", equalTo("nothing-judged"));
        post(unit.assessor(), unit, "judgements", judging(Map.of("outcome", "MET")))
                .statusCode(400)
                .body("errors[0].code", equalTo("incomplete"));
        post(
                        unit.assessor(),
                        unit,
                        "judgements",
                        judging(Map.of("key", UUID.randomUUID(), "claim", UUID.randomUUID(), "outcome", "MET")))
                .statusCode(404);
    }

    @Test
    void nobodyElseFindsTheUnitAndThoseWhoOnlySeeItDecideNothing() {
        TestUnit unit = units.unit();
        TestUnit other = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> body = judging(judgement(unit, piece, "C4.1.1", "MET"));
        for (TestPerson stranger : List.of(other.assessor(), other.learner(), other.verifier())) {
            stranger.basic().get(unit.api()).then().statusCode(404);
            stranger.basic().get(unit.api() + "/decisions").then().statusCode(404);
            post(stranger, unit, "judgements", body).statusCode(404);
        }
        post(unit.learner(), unit, "judgements", body).statusCode(403).body("errors[0].code", equalTo("own-unit"));
        post(unit.verifier(), unit, "judgements", body)
                .statusCode(403)
                .body("errors[0].code", equalTo("not-allocated"));
        post(unit.countersigner(), unit, "judgements", body).statusCode(403);
    }

    @Test
    void anEndedAllocationSeesNothingFromTheNextDay() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> body = judging(judgement(unit, piece, "C4.1.1", "MET"));
        units.endAllocation(unit, unit.assessor());
        var tomorrow = clock.now().plus(Duration.ofDays(1));
        assertThat(clock.playing(
                        tomorrow, () -> enrolments.access(unit.assessor().actor(), unit.id())))
                .isEmpty();
        post(unit.assessor(), unit, "judgements", body).statusCode(200);
    }

    @Test
    void aTraineesDecisionsCountOnceTheyAreCountersignedJudgementsFirst() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Judgement judgement = units.met(unit, unit.trainee(), piece, "C4.1.1");
        UUID signOff = post(unit.trainee(), unit, "sign-offs", signingOff("C4.1.1", judgement))
                .statusCode(200)
                .body("[0].provisional", equalTo(true))
                .extract()
                .jsonPath()
                .getUUID("[0].id");
        unit.countersigner()
                .basic()
                .get("/api/v1/countersigning")
                .then()
                .body("[0].judgements.id", hasItem(judgement.id().toString()))
                .body("[0].signOffs.id", hasItem(signOff.toString()));
        countersign(unit.countersigner(), unit, signOff, true, "")
                .statusCode(409)
                .body("errors[0].code", equalTo("judgements-first"));
        countersign(unit.countersigner(), unit, judgement.id().value(), true, "")
                .statusCode(200);
        countersign(unit.countersigner(), unit, judgement.id().value(), true, "")
                .statusCode(409)
                .body("errors[0].code", equalTo("countersigned-since"));
        countersign(unit.countersigner(), unit, signOff, true, "Agreed.").statusCode(200);
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .body("criteria.find { it.code == 'C4.1.1' }.standing", equalTo("MET"))
                .body("criteria.find { it.code == 'C4.1.1' }.signedOff.provisional", equalTo(false));
        unit.countersigner().basic().get("/api/v1/countersigning").then().body("", hasSize(0));
    }

    private ValidatableResponse countersign(
            TestPerson by, TestUnit unit, UUID decision, boolean agreed, String feedback) {
        return post(
                by,
                unit,
                "countersignatures",
                Map.of("key", UUID.randomUUID(), "decision", decision, "agreed", agreed, "feedback", feedback));
    }

    @Test
    void aRejectionSaysWhyAndTheClaimWaitsAgain() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        UUID judgement = units.met(unit, unit.trainee(), piece, "C4.1.1").id().value();
        countersign(unit.countersigner(), unit, judgement, false, "")
                .statusCode(400)
                .body("errors[0].field", equalTo("feedback"));
        countersign(unit.countersigner(), unit, judgement, false, "It shows no customer.")
                .statusCode(200);
        unit.assessor()
                .basic()
                .get("/api/v1/queue")
                .then()
                .body("[0].kind", equalTo("JUDGE"))
                .body("[0].what", equalTo("E01 A refund without a receipt"));
    }

    @Test
    void onlyACountersignerAnswersAndOnlyATraineesDecision() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        UUID trainees = units.met(unit, unit.trainee(), piece, "C4.1.1").id().value();
        UUID assessors = units.met(unit, unit.assessor(), piece, "C4.1.2").id().value();
        countersign(unit.trainee(), unit, trainees, true, "").statusCode(403);
        countersign(unit.assessor(), unit, trainees, true, "").statusCode(403);
        countersign(unit.countersigner(), unit, assessors, true, "")
                .statusCode(409)
                .body("errors[0].code", equalTo("not-provisional"));
        countersign(unit.countersigner(), unit, UUID.randomUUID(), true, "").statusCode(404);
    }

    @Test
    void aCriterionIsSignedOffOnTheJudgementsThatStandAndFallsWithThem() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        Judgement judgement = units.met(unit, unit.assessor(), piece, "C4.1.1");
        post(unit.assessor(), unit, "sign-offs", signingOff("C4.1.1"))
                .statusCode(409)
                .body("errors[0].code", equalTo("basis-changed"))
                .body("errors[0].field", equalTo("C4.1.1"));
        post(unit.assessor(), unit, "sign-offs", signingOff("C4.1.2", judgement))
                .statusCode(409)
                .body("errors[0].code", equalTo("criterion-not-accepted"));
        post(unit.assessor(), unit, "sign-offs", signingOff("C4.1.1", judgement))
                .statusCode(200);
        post(unit.assessor(), unit, "sign-offs", signingOff("C4.1.1", judgement))
                .statusCode(409)
                .body("errors[0].code", equalTo("already-signed-off"));
        units.judge(unit, unit.assessor(), piece, "C4.1.1", Outcome.NOT_YET, Optional.of(judgement.id()));
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .body("criteria.find { it.code == 'C4.1.1' }.signedOff", nullValue())
                .body("criteria.find { it.code == 'C4.1.1' }.findings.code", hasItem("sign-off-fell"));
    }

    @Test
    void aReferralSaysWhatIsMissingAndIsAboutTheVersionThatWasRead() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> body =
                new HashMap<>(Map.of("key", UUID.randomUUID(), "piece", piece.value(), "version", 1, "missing", " "));
        post(unit.assessor(), unit, "referrals", body).statusCode(400).body("errors[0].field", equalTo("missing"));
        body.put("version", 2);
        post(unit.assessor(), unit, "referrals", body).statusCode(409).body("errors[0].code", equalTo("newer-version"));
        body.put("version", 1);
        body.put("missing", "Say how the customer answered.");
        post(unit.assessor(), unit, "referrals", body).statusCode(200);
        post(unit.assessor(), unit, "referrals", body).statusCode(200);
        body.put("piece", units.submit(unit, "C4.1.2").value());
        refusedAsTaken(unit.assessor(), unit, "referrals", body);
        unit.learner().basic().get(unit.api() + "/decisions").then().body("referrals", hasSize(1));
        assertThat(journal.check().breaks()).isEmpty();
    }

    @Test
    void anAttestationNamesTheNumbersItWasMadeOn() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, 7, "4b", "C4.1.1");
        Map<String, Object> nothing = Map.of("occasions", 0, "customers", 0, "days", 0);
        post(unit.assessor(), unit, "attestations", attestation(nothing))
                .statusCode(409)
                .body("errors[0].code", equalTo("nothing-to-attest"));
        units.met(unit, unit.assessor(), piece, "C4.1.1");
        post(unit.assessor(), unit, "attestations", attestation(nothing))
                .statusCode(409)
                .body("errors[0].code", equalTo("numbers-changed"));
        Map<String, Object> seen =
                unit.assessor().basic().get(unit.api()).jsonPath().getMap("extent");
        post(unit.trainee(), unit, "attestations", attestation(seen)).statusCode(403);
        Map<String, Object> attested = new HashMap<>(attestation(seen));
        post(unit.assessor(), unit, "attestations", attested).statusCode(200).body("seen.occasions", equalTo(1));
        attested.put("rule", "no-simulation");
        refusedAsTaken(unit.assessor(), unit, "attestations", attested);
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .body("requirements.find { it.rule == 'sufficient-period' }.standing", equalTo("HOLDS"));
        assertThat(journal.check().breaks()).isEmpty();
    }

    private Map<String, Object> attestation(Map<String, Object> seen) {
        return Map.of(
                "key",
                UUID.randomUUID(),
                "rule",
                "sufficient-period",
                "words",
                "Many weeks with many customers.",
                "attestedOn",
                clock.today().toString(),
                "seen",
                seen);
    }
}
