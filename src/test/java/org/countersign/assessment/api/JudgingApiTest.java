package org.countersign.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.assessment.api.DecisionBodies.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.journal.NewEntries;
import org.countersign.people.People;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Method;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Judging claims over JSON, by those who may and those who may not. */
@QuarkusTest
@Tag("database")
class JudgingApiTest {

    @Inject
    UnitsOfTests units;

    @Inject
    DecisionBodies bodies;

    @Inject
    Enrolments enrolments;

    @Inject
    NewEntries journal;

    @Inject
    People people;

    @Inject
    Persons persons;

    @Inject
    CentreClock clock;

    @Test
    void anAssessorJudgesSeveralClaimsOfOnePieceAndEachIsRecordedSingly() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        Map<String, Object> confirmed = bodies.judgement(unit, piece, "C4.1.1", "MET");
        confirmed.put("contexts", List.of("4b"));
        post(
                        unit.assessor(),
                        unit,
                        "judgements",
                        bodies.judging(confirmed, bodies.judgement(unit, piece, "C4.1.2", "NOT_YET")))
                .statusCode(200)
                .body("outcome", equalTo(List.of("met", "not-yet")))
                .body("provisional", equalTo(List.of(false, false)));
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .statusCode(200)
                .body("criteria.find { it.code == 'C4.1.1' }.standing", equalTo("met"))
                .body("criteria.find { it.code == 'C4.1.1' }.contexts", equalTo(List.of("4b")))
                .body("criteria.find { it.code == 'C4.1.2' }.standing", equalTo("not-yet"))
                .body("contexts.find { it.code == '4b' }.standing", equalTo("shown"))
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
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void theSameKeyAgainGivesTheSameAnswerOnce() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> body = bodies.judging(bodies.judgement(unit, piece, "C4.1.1", "MET"));
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
    void aTraineeWhoIsMadeAnAssessorDecidesAsOneOnTheSameDay() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        assertThat(units.met(unit, unit.trainee(), piece, "C4.1.1").provisional())
                .isTrue();
        people.grantRole(persons.founder(), unit.trainee().id(), Role.ASSESSOR).orThrow();
        units.endAllocation(unit, unit.trainee());
        assertThat(units.judge(unit, unit.trainee(), piece, "C4.1.2", Outcome.NOT_YET, Optional.empty())
                        .provisional())
                .as("to the end of the day, while nothing follows")
                .isTrue();

        enrolments
                .allocate(
                        persons.founder(),
                        unit.id(),
                        Unread.of(new AllocateRequest(
                                UUID.randomUUID(), unit.trainee().id(), Capacity.ASSESSOR, clock.today())))
                .orThrow();

        TestPerson promoted = new TestPerson(
                unit.trainee().id(),
                unit.trainee().userName(),
                unit.trainee().password(),
                unit.trainee().name(),
                Set.of(Role.TRAINEE_ASSESSOR, Role.ASSESSOR));
        PieceId later = units.submit(unit, 6, "4c", "C4.1.3");
        assertThat(units.met(unit, promoted, later, "C4.1.3").provisional()).isFalse();
    }

    @Test
    void aDecisionThatDidNotSeeTheNewestOneIsToldAndNothingIsRecorded() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        units.met(unit, unit.assessor(), piece, "C4.1.1");
        post(unit.assessor(), unit, "judgements", bodies.judging(bodies.judgement(unit, piece, "C4.1.1", "NOT_YET")))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo("judged-since"))
                .body(
                        "detail",
                        equalTo(
                                "E01 for C4.1.1 was judged after you opened it. Read that decision, and send yours again if you "
                                        + "still mean it."));
        unit.assessor().basic().get(unit.api() + "/decisions").then().body("judgements", hasSize(1));
    }

    @Test
    void whatIsClaimedAgainOnANewerVersionIsJudgedThereAndAMetThatStandsWhereItIs() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2", "C4.1.3");
        Judgement met = units.met(unit, unit.assessor(), piece, "C4.1.1");
        units.judge(unit, unit.assessor(), piece, "C4.1.2", Outcome.NOT_YET, Optional.empty());
        Map<String, Object> stale = bodies.judgement(unit, piece, "C4.1.3", "MET");
        units.submitNextVersion(unit, piece);

        post(unit.assessor(), unit, "judgements", bodies.judging(stale))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("newer-version")))
                .body("detail", equalTo("E01 for C4.1.3: there is a newer version. Read it, and judge it there."));

        units.judge(unit, unit.assessor(), piece, "C4.1.1", Outcome.NOT_YET, Optional.of(met.id()));
        unit.assessor().basic().get(unit.api() + "/decisions").then().body("judgements", hasSize(3));
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
                .body("criteria.find { it.code == 'C4.1.1' }.standing", equalTo("not-yet"));
    }

    @Test
    void metOnSimulationIsRefusedWithTheRulesSentence() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, Method.OBSERVATION, "SIMULATION", 3, "4b", "C4.1.1", "C4a");
        post(unit.assessor(), unit, "judgements", bodies.judging(bodies.judgement(unit, piece, "C4.1.1", "MET")))
                .statusCode(409)
                .body("errors[0].code", equalTo("setting-not-allowed"))
                .body("detail", containsString("Simulation is not allowed for any performance evidence"));
        post(unit.assessor(), unit, "judgements", bodies.judging(bodies.judgement(unit, piece, "C4a", "MET")))
                .statusCode(200);
    }

    @Test
    void onlyContextsThatTheEvidenceRecordsCanBeConfirmed() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, 7, "4b", "C4.1.1");
        Map<String, Object> quiet = bodies.judgement(unit, piece, "C4.1.1", "MET");
        quiet.put("contexts", List.of("4c"));
        post(unit.assessor(), unit, "judgements", bodies.judging(quiet))
                .statusCode(409)
                .body("errors[0].code", equalTo("context-not-recorded"));
    }

    @Test
    void notYetHasToSayWhatIsMissing() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> silent = bodies.judgement(unit, piece, "C4.1.1", "NOT_YET");
        silent.put("feedback", "  ");
        post(unit.assessor(), unit, "judgements", bodies.judging(silent))
                .statusCode(400)
                .body("errors[0].code", equalTo("feedback-missing"))
                .body("errors[0].field", equalTo("feedback-" + silent.get("claim")));
    }

    @Test
    void aDecisionIsNeitherInTheFutureNorBeforeTheEnrolment() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Object one = bodies.judgement(unit, piece, "C4.1.1", "MET");
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
        post(unit.assessor(), unit, "judgements", bodies.judging())
                .statusCode(400)
                .body("errors[0].code", equalTo("nothing-judged"));
        post(unit.assessor(), unit, "judgements", bodies.judging(Map.of("outcome", "MET")))
                .statusCode(400)
                .body("errors[0].code", equalTo("incomplete"));
        post(
                        unit.assessor(),
                        unit,
                        "judgements",
                        bodies.judging(Map.of("key", UUID.randomUUID(), "claim", UUID.randomUUID(), "outcome", "MET")))
                .statusCode(404);
    }

    @Test
    void nobodyElseFindsTheUnitAndThoseWhoOnlySeeItDecideNothing() {
        TestUnit unit = units.unit();
        TestUnit other = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Map<String, Object> body = bodies.judging(bodies.judgement(unit, piece, "C4.1.1", "MET"));
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
        Map<String, Object> body = bodies.judging(bodies.judgement(unit, piece, "C4.1.1", "MET"));
        units.endAllocation(unit, unit.assessor());
        var tomorrow = clock.now().plus(Duration.ofDays(1));
        assertThat(clock.playing(
                        tomorrow, () -> enrolments.access(unit.assessor().actor(), unit.id())))
                .isEmpty();
        post(unit.assessor(), unit, "judgements", body).statusCode(200);
    }
}
