package org.countersign.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.assessment.api.DecisionBodies.countersign;
import static org.countersign.assessment.api.DecisionBodies.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing off, referring back and attesting over JSON, and the keys of decisions of every kind. */
@QuarkusTest
@Tag("database")
class DecisionsApiTest {

    @Inject
    UnitsOfTests units;

    @Inject
    DecisionBodies bodies;

    @Inject
    NewEntries journal;

    @Inject
    CentreClock clock;

    @Test
    void aCriterionIsSignedOffOnTheJudgementsThatStandAndFallsWithThem() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        Judgement judgement = units.met(unit, unit.assessor(), piece, "C4.1.1");
        post(unit.assessor(), unit, "sign-offs", bodies.signingOff("C4.1.1"))
                .statusCode(409)
                .body("errors[0].code", equalTo("basis-changed"))
                .body("errors[0].field", equalTo("C4.1.1"));
        post(unit.assessor(), unit, "sign-offs", bodies.signingOff("C4.1.2", judgement))
                .statusCode(409)
                .body("errors[0].code", equalTo("criterion-not-accepted"));
        post(unit.assessor(), unit, "sign-offs", bodies.signingOff("C4.1.1", judgement))
                .statusCode(200);
        post(unit.assessor(), unit, "sign-offs", bodies.signingOff("C4.1.1", judgement))
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
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aTraineeRefersNothingBackBecauseNobodyCountersignsThat() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> body =
                Map.of("key", UUID.randomUUID(), "piece", piece.value(), "version", 1, "missing", "The customer.");
        post(unit.trainee(), unit, "referrals", body)
                .statusCode(403)
                .body(
                        "detail",
                        equalTo(
                                "As a trainee you can’t refer a piece back. Judge NOT YET what is missing, or ask the assessor "
                                        + "of this unit."));
        unit.learner()
                .basic()
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/pieces/" + piece + "/next-version")
                .then()
                .statusCode(409);
        String page = unit.path() + "/pieces/" + piece;
        unit.trainee()
                .visitor()
                .get(page)
                .then()
                .body(containsString("Record the decisions"))
                .body(not(containsString("Refer it back")));
        unit.assessor().visitor().get(page).then().body(containsString("Refer it back"));
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
                .body("requirements.find { it.rule == 'sufficient-period' }.standing", equalTo("holds"));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void whatCameAfterAnAttestationIsSaidApartFromWhatItSawAndAFallenOneDoesNotRise() {
        TestUnit unit = units.unit();
        PieceId first = units.submit(unit, 7, "4b", "C4.1.1");
        Judgement under = units.met(unit, unit.assessor(), first, "C4.1.1");
        Map<String, Object> seen =
                unit.assessor().basic().get(unit.api()).jsonPath().getMap("extent");
        post(unit.assessor(), unit, "attestations", attestation(seen))
                .statusCode(200)
                .body("judgements", hasSize(1));
        PieceId second = units.submit(unit, 6, "4b", "C4.1.1");
        units.met(unit, unit.assessor(), second, "C4.1.1");
        PieceId third = units.submit(unit, 5, "4b", "C4.1.1");
        units.met(unit, unit.assessor(), third, "C4.1.1");

        String confirmed = "Requirement 3: on " + Dates.british(clock.today()) + " your assessor confirmed that one"
                + " occasion with one customer, on "
                + Dates.british(clock.today().minusDays(7))
                + ", is enough; since then two more were accepted.";
        sufficiency(unit).body("standing", equalTo("holds")).body("findings[0].sentence", equalTo(confirmed));
        assertThat(unit.learner().visitor().get(unit.path()).asString()).contains(confirmed);

        units.judge(unit, unit.assessor(), first, "C4.1.1", Outcome.NOT_YET, Optional.of(under.id()));
        sufficiency(unit)
                .body("standing", equalTo("short"))
                .body("findings[0].code", equalTo("attestation-fell"))
                .body("findings[0].arguments.occasions", equalTo(2));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void nothingIsAttestedOnJudgementsThatChangedWhileTheNumbersDidNot() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, 7, "4b", "C4.1.1", "C4.1.2");
        units.met(unit, unit.assessor(), piece, "C4.1.1");
        JsonPath read = unit.assessor().basic().get(unit.api()).jsonPath();
        Map<String, Object> attestation = new HashMap<>(attestation(read.getMap("extent")));
        attestation.put("basis", read.getString("requirements.find { it.rule == 'sufficient-period' }.basis"));
        units.met(unit, unit.assessor(), piece, "C4.1.2");
        post(unit.assessor(), unit, "attestations", attestation)
                .statusCode(409)
                .body("errors[0].code", equalTo("numbers-changed"));
    }

    private ValidatableResponse sufficiency(TestUnit unit) {
        return unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .statusCode(200)
                .rootPath("requirements.find { it.rule == 'sufficient-period' }");
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

    @Test
    void twoDecisionsUnderOneKeyAreRefusedTogether() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        UUID key = UUID.randomUUID();
        Map<String, Object> one = bodies.judgement(unit, piece, "C4.1.1", "MET");
        Map<String, Object> other = bodies.judgement(unit, piece, "C4.1.2", "MET");
        one.put("key", key);
        other.put("key", key);
        String sentence = "Nothing was recorded: two things were sent under one key. Give each a key of its own.";

        post(unit.assessor(), unit, "judgements", bodies.judging(one, other))
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
    void aKeyThatWasUsedForOneThingIsRefusedForAnotherOfItsKind() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        Judgement judged = units.met(unit, unit.assessor(), piece, "C4.1.1");
        Map<String, Object> judgement = bodies.judgement(unit, piece, "C4.1.2", "MET");
        judgement.put("key", judged.id().value());
        refusedAsTaken(unit.assessor(), unit, "judgements", bodies.judging(judgement));

        Judgement other = units.met(unit, unit.assessor(), piece, "C4.1.2");
        Map<String, Object> signOff = bodies.signingOff("C4.1.1", judged);
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
                        equalTo(
                                "Not recorded: something else was recorded under this key before, and that stands. Look at what was"
                                        + " recorded, and send this under a key of its own if you mean it as well."));
    }
}
