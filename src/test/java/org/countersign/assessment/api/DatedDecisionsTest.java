package org.countersign.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.assessment.api.DecisionBodies.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody decides on what has not happened yet, on pages and over JSON. */
@QuarkusTest
@Tag("web")
class DatedDecisionsTest {

    private static final int DAYS_AGO = 7;

    @Inject
    UnitsOfTests units;

    @Inject
    DecisionBodies bodies;

    @Inject
    CentreClock clock;

    @Test
    void aJudgementFromBeforeWhatItJudgesIsRefusedAndOneFromBeforeItsSubmissionIsNoticed() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, DAYS_AGO, "4b", "C4.1.1");
        LocalDate happened = clock.today().minusDays(DAYS_AGO);
        post(unit.assessor(), unit, "judgements", judging(unit, piece, happened.minusDays(1)))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("judgedOn")))
                .body("errors.code", equalTo(List.of("judged-before-it-happened")))
                .body("detail", equalTo(tooEarly(happened)));

        post(unit.assessor(), unit, "judgements", judging(unit, piece, happened))
                .statusCode(200);
        String notice = "The decision on E01 is dated " + Dates.british(happened)
                + ", before the learner submitted it on " + Dates.british(clock.today()) + ".";
        unit.learner().basic().get(unit.api()).then().body("notices.sentence", hasItem(notice));
        unit.learner().visitor().get(unit.path()).then().body(containsString(notice));
    }

    private Map<String, Object> judging(TestUnit unit, PieceId piece, LocalDate on) {
        Map<String, Object> body = new HashMap<>(bodies.judging(bodies.judgement(unit, piece, "C4.1.1", "MET")));
        body.put("judgedOn", on.toString());
        return body;
    }

    private static String tooEarly(LocalDate happened) {
        return "E01 is about " + Dates.british(happened)
                + ", so your decision can’t be dated " + Dates.british(happened.minusDays(1)) + ". Give "
                + Dates.british(happened) + " or a later date.";
    }

    @Test
    void onThePageTheSentenceStandsBesideTheDate() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, DAYS_AGO, "4b", "C4.1.1");
        LocalDate happened = clock.today().minusDays(DAYS_AGO);
        UUID claim = units.claim(unit, piece, "C4.1.1").id().value();
        String page = unit.path() + "/pieces/" + piece;
        String action = page + "/judgements?version=1";
        Visitor assessor = unit.assessor().visitor();
        Map<String, Object> sent = new HashMap<>(assessor.filled(page, action, Map.of("outcome-" + claim, "MET")));
        sent.put("judgedOn", happened.minusDays(1).toString());

        XmlPath refused = assessor.request()
                .formParams(sent)
                .post(action)
                .then()
                .statusCode(400)
                .extract()
                .htmlPath();

        assertThat(refused.getString("**.find { it.@id == 'error-judgedOn' }")).contains(tooEarly(happened));
        assertThat(refused.getString("**.find { it.@id == 'judgedOn' }.@value"))
                .isEqualTo(happened.minusDays(1).toString());
    }

    @Test
    void aSignOffFromBeforeItsJudgementIsRefused() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, DAYS_AGO, "4b", "C4.1.1");
        Judgement met = units.met(unit, unit.assessor(), piece, "C4.1.1");
        Map<String, Object> body = new HashMap<>(bodies.signingOff("C4.1.1", met));
        body.put("signedOn", clock.today().minusDays(1).toString());

        post(unit.assessor(), unit, "sign-offs", body)
                .statusCode(400)
                .body("errors.field", equalTo(List.of("signedOn")))
                .body("errors.code", equalTo(List.of("signed-off-before-it-was-met")));

        body.put("signedOn", clock.today().toString());
        post(unit.assessor(), unit, "sign-offs", body).statusCode(200);
    }
}
