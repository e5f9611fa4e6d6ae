package org.countersign.assessment.api;

import static org.countersign.assessment.api.DecisionBodies.countersign;
import static org.countersign.assessment.api.DecisionBodies.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.portfolio.evidence.PieceId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A trainee’s decisions over JSON, and the answers to them. */
@QuarkusTest
@Tag("database")
class CountersigningApiTest {

    @Inject
    UnitsOfTests units;

    @Inject
    DecisionBodies bodies;

    @Test
    void aTraineesDecisionsCountOnceTheyAreCountersignedJudgementsFirst() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Judgement judgement = units.met(unit, unit.trainee(), piece, "C4.1.1");
        UUID signOff = post(unit.trainee(), unit, "sign-offs", bodies.signingOff("C4.1.1", judgement))
                .statusCode(200)
                .body("[0].provisional", equalTo(true))
                .extract()
                .jsonPath()
                .getUUID("[0].id");
        unit.countersigner()
                .basic()
                .get("/api/v1/countersigning")
                .then()
                .body("items[0].judgements.id", hasItem(judgement.id().toString()))
                .body("items[0].signOffs.id", hasItem(signOff.toString()));
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
                .body("criteria.find { it.code == 'C4.1.1' }.standing", equalTo("met"))
                .body("criteria.find { it.code == 'C4.1.1' }.signedOff.provisional", equalTo(false));
        unit.countersigner().basic().get("/api/v1/countersigning").then().body("items", hasSize(0));
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
                .body("items[0].kind", equalTo("judge"))
                .body("items[0].what", equalTo("E01 A refund without a receipt"));
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
    void aTraineesSignOffThatAnAssessorsCameAfterIsToldSo() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Judgement judgement = units.met(unit, unit.assessor(), piece, "C4.1.1");
        UUID trainees = post(unit.trainee(), unit, "sign-offs", bodies.signingOff("C4.1.1", judgement))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("[0].id");
        post(unit.assessor(), unit, "sign-offs", bodies.signingOff("C4.1.1", judgement))
                .statusCode(200);

        countersign(unit.countersigner(), unit, trainees, true, "")
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Nothing was recorded: C4.1.1 has been signed off again since, and that sign-off"
                                + " stands. Look at that one."));
    }
}
