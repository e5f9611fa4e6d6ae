package org.countersign.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A learner on CFACSC4 and INSCS016, which both ask for a busy time under the code 4b. */
@QuarkusTest
@Tag("database")
class SameCodeInTwoUnitsTest {

    @Inject
    Learners learners;

    @Inject
    NewEntries journal;

    private OnUnit lee;
    private EnrolmentId legacy;
    private EnrolmentId modern;
    private TestPerson assessor;

    @BeforeEach
    void onBoth() {
        lee = learners.onLegacyUnit();
        legacy = lee.enrolment();
        modern = learners.enrol(lee.person(), Learners.MODERN);
        assessor = learners.allocated(legacy, Role.ASSESSOR, Capacity.ASSESSOR);
        learners.allocate(modern, assessor.id(), Capacity.ASSESSOR);
    }

    @Test
    void whatIsTickedForOneUnitSaysNothingInTheOther() {
        String piece = started(List.of("CFACSC4/4b"), List.of(claim(legacy, "C4.1.1"), claim(modern, "P1")));
        submit(piece).statusCode(200).body("occasions[0].contexts", equalTo(List.of("CFACSC4/4b")));

        assertThat(busyTime(legacy)).endsWith("E01 waits for the assessor.");
        assertThat(busyTime(modern)).endsWith("Add evidence that shows it, or mark it on a piece that does.");
        judge(modern, piece, "P1", "4b").statusCode(409).body("errors.code", equalTo(List.of("context-not-recorded")));
        judge(modern, piece, "P1", "CFACSC4/4b")
                .statusCode(409)
                .body("errors.code", equalTo(List.of("context-not-in-force")));
        judge(legacy, piece, "C4.1.1", "CFACSC4/4b").statusCode(200).body("contexts", equalTo(List.of(List.of("4b"))));

        assertThat(busyTime(legacy)).isEqualTo("Busy time (4b): shown by E01.");
        assertThat(busyTime(modern)).endsWith("Add evidence that shows it, or mark it on a piece that does.");
        assessor.basic()
                .get("/api/v1/pieces/" + piece)
                .then()
                .body("versions[0].occasions[0].contexts", equalTo(List.of("CFACSC4/4b")));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aCodeAloneIsTakenWhereOneUnitClaimedInHasItAndAskedAboutWhereTwoHave() {
        String both = started(List.of("4b"), List.of(claim(legacy, "C4.1.1"), claim(modern, "P1")));
        submit(both)
                .statusCode(400)
                .body("errors.code", equalTo(List.of("context-of-several")))
                .body("errors.field", equalTo(List.of("occasions-0-contexts")))
                .body(
                        "errors[0].sentence",
                        equalTo("Occasion 1 is marked with “4b”, which several of the units you claim in have. Say"
                                + " which you mean: CFACSC4/4b, INSCS016/4b."));

        String one = started(List.of("4b"), List.of(claim(modern, "P1")));
        submit(one).statusCode(200).body("occasions[0].contexts", equalTo(List.of("INSCS016/4b")));
        assertThat(busyTime(modern)).endsWith("E02 waits for the assessor.");
    }

    @Test
    void evidenceThatIsClaimedForTheSuccessorOnlyLaterIsMarkedForBothAsItsPolicySays() {
        String piece = started(List.of("CFACSC4/4b"), List.of(claim(legacy, "C4.1.1")));
        submit(piece).statusCode(200);
        post(
                        lee.person(),
                        "/api/v1/pieces/" + piece + "/claims",
                        Map.of("key", UUID.randomUUID(), "claims", List.of(claim(modern, "P1"))))
                .statusCode(200);
        assertThat(busyTime(modern)).endsWith("E01 waits for the assessor.");
        judge(modern, piece, "P1", "4b").statusCode(200);
        assertThat(busyTime(modern)).isEqualTo("Busy time (4b): shown by E01.");
        lee.person()
                .basic()
                .get("/api/v1/pieces/" + piece)
                .then()
                .body("versions[0].occasions[0].contexts", equalTo(List.of("CFACSC4/4b", "INSCS016/4b")));
    }

    @Test
    void whoClaimsForTheSuccessorLaterSaysInWhichOfItsContextsItWasShown() {
        String piece = onlyForTheLegacyUnit();
        String occasion = occasion(piece);
        Map<String, Object> body = marking(occasion, "INSCS016/4c");

        claimMore(piece, body)
                .statusCode(200)
                .body("[0].occasions.occasion", equalTo(List.of(occasion)))
                .body("[0].occasions.contexts", equalTo(List.of(List.of("INSCS016/4c"))));
        claimMore(piece, body).statusCode(200);

        assertThat(shown(modern, "4c")).endsWith("E01 waits for the assessor.");
        assertThat(shown(legacy, "4c")).endsWith("Add evidence that shows it, or mark it on a piece that does.");
        assertThat(assessor.visitor()
                        .get("/units/" + modern + "/pieces/" + piece)
                        .htmlPath()
                        .getString("**.findAll { it.@type == 'checkbox' && it.@value == '4c' }.@value"))
                .as("what the assessor can confirm")
                .isEqualTo("4c");
        judge(modern, piece, "P1", "4d").statusCode(409).body("errors.code", equalTo(List.of("context-not-recorded")));
        judge(modern, piece, "P1", "4c").statusCode(200);
        assertThat(shown(modern, "4c")).isEqualTo("Quiet time (4c): shown by E01.");
        lee.person()
                .basic()
                .get("/api/v1/pieces/" + piece)
                .then()
                .body("versions[0].occasions[0].contexts", equalTo(List.of("CFACSC4/4b", "INSCS016/4b", "INSCS016/4c")))
                .body("claims.find { it.criterion == 'C4.1.1' }.occasions", empty())
                .body("claims.find { it.criterion == 'P1' }.occasions[0].contexts", equalTo(List.of("INSCS016/4c")));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void whatIsMarkedWithALaterClaimStandsInTheNextVersion() {
        String piece = onlyForTheLegacyUnit();
        claimMore(piece, marking(occasion(piece), "4c")).statusCode(200);
        decide(modern, piece, "P1", Map.of("outcome", "NOT_YET", "feedback", "Say what you did."))
                .statusCode(200);

        post(lee.person(), "/api/v1/pieces/" + piece + "/next-version", Map.of())
                .statusCode(200)
                .body("draft.occasions[0].contexts", equalTo(List.of("CFACSC4/4b", "INSCS016/4b", "INSCS016/4c")));
    }

    @Test
    void aLaterClaimMarksOnlyOccasionsOfTheVersionWithContextsOfItsUnit() {
        String piece = onlyForTheLegacyUnit();
        String occasion = occasion(piece);
        String other = UUID.randomUUID().toString();

        claimMore(piece, marking(occasion, "CFACSC4/4c"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("context-not-in-force")))
                .body("errors.field", equalTo(List.of("contexts-" + occasion)))
                .body(
                        "errors[0].sentence",
                        equalTo("Occasion 1 is marked with “quiet time (FE2D 04)”, which no unit you claim in asks for."
                                + " Take the mark away, or claim a criterion of the unit that asks for it."));
        claimMore(piece, marking(occasion, "9z"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("context-not-in-force")));
        claimMore(piece, marking(other, "4c"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("occasion-unknown")))
                .body(
                        "errors[0].sentence",
                        equalTo("You marked an occasion that version 1 does not tell of. Mark one that it tells of."));
        claimMore(piece, marking("no-id", "4c"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("occasion-unknown")));
        Map<String, Object> both = marking(occasion, "4c");
        both.put("claims", List.of(claim(modern, "P1"), claim(legacy, "C4.1.2")));
        claimMore(piece, both).statusCode(400).body("errors.code", equalTo(List.of("context-of-several")));
        assertThat(shown(modern, "4c")).endsWith("Add evidence that shows it, or mark it on a piece that does.");
    }

    @Test
    void theSameKeyWithOtherMarksIsNotPassedOver() {
        String piece = onlyForTheLegacyUnit();
        Map<String, Object> first = marking(occasion(piece), "4c");
        claimMore(piece, first).statusCode(200);

        Map<String, Object> other = marking(occasion(piece), "4d");
        other.put("key", first.get("key"));
        claimMore(piece, other).statusCode(409);
        other.remove("occasions");
        claimMore(piece, other).statusCode(409);
    }

    private String onlyForTheLegacyUnit() {
        String piece = started(List.of("CFACSC4/4b"), List.of(claim(legacy, "C4.1.1")));
        submit(piece).statusCode(200);
        return piece;
    }

    private String occasion(String piece) {
        return lee.person().basic().get("/api/v1/pieces/" + piece).path("versions[0].occasions[0].id");
    }

    private Map<String, Object> marking(String occasion, String context) {
        return new HashMap<>(Map.of(
                "key",
                UUID.randomUUID(),
                "claims",
                List.of(claim(modern, "P1")),
                "occasions",
                List.of(Map.of("occasion", occasion, "contexts", List.of(context)))));
    }

    private ValidatableResponse claimMore(String piece, Map<String, Object> body) {
        return post(lee.person(), "/api/v1/pieces/" + piece + "/claims", body);
    }

    @Test
    void theNextVersionForOneUnitKeepsTheMarksOfTheOtherWhereItIsMet() {
        String piece =
                started(List.of("CFACSC4/4b", "INSCS016/4c"), List.of(claim(legacy, "C4.1.1"), claim(modern, "P1")));
        submit(piece).statusCode(200);
        judge(legacy, piece, "C4.1.1", "4b").statusCode(200);
        decide(modern, piece, "P1", Map.of("outcome", "NOT_YET", "feedback", "Say what you did."))
                .statusCode(200);

        post(lee.person(), "/api/v1/pieces/" + piece + "/next-version", Map.of())
                .statusCode(200)
                .body("draft.claims.criterion", equalTo(List.of("P1")))
                .body("draft.occasions[0].contexts", equalTo(List.of("CFACSC4/4b", "INSCS016/4c")));
        Map<String, Object> next =
                lee.person().basic().get("/api/v1/pieces/" + piece + "/draft").path("draft");
        Map<String, Object> declared = new HashMap<>(next);
        declared.put("declared", true);
        lee.person()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("revision", 1, "draft", declared))
                .put("/api/v1/pieces/" + piece + "/draft")
                .then()
                .statusCode(200);
        post(lee.person(), "/api/v1/pieces/" + piece + "/versions", Map.of("key", UUID.randomUUID(), "revision", 2))
                .statusCode(200)
                .body("occasions[0].contexts", equalTo(List.of("CFACSC4/4b", "INSCS016/4c")));
    }

    private static Map<String, Object> claim(EnrolmentId enrolment, String criterion) {
        return Map.of("enrolment", enrolment.toString(), "criterion", criterion, "locator", "page 1");
    }

    private String started(List<String> contexts, List<Map<String, Object>> claims) {
        String piece = UUID.randomUUID().toString();
        Map<String, Object> occasion = Map.of(
                "from", learners.today().minusDays(3).toString(),
                "setting", "paid-job",
                "sector", "private",
                "customers", "C-101",
                "contexts", contexts);
        Map<String, Object> draft = Map.of(
                "title",
                "A refund on a busy Saturday",
                "method",
                "work-product",
                "account",
                "I listened, apologised and offered a refund.",
                "occasions",
                List.of(occasion),
                "claims",
                claims,
                "declared",
                true);
        post(lee.person(), "/api/v1/pieces", Map.of("key", piece, "draft", draft))
                .statusCode(200);
        return piece;
    }

    private ValidatableResponse submit(String piece) {
        return post(
                lee.person(), "/api/v1/pieces/" + piece + "/versions", Map.of("key", UUID.randomUUID(), "revision", 1));
    }

    private ValidatableResponse judge(EnrolmentId unit, String piece, String criterion, String context) {
        return decide(unit, piece, criterion, Map.of("outcome", "MET", "contexts", List.of(context)));
    }

    private ValidatableResponse decide(EnrolmentId unit, String piece, String criterion, Map<String, Object> decided) {
        String claim = assessor.basic()
                .get("/api/v1/pieces/" + piece)
                .path("claims.find { it.criterion == '" + criterion + "' }.id");
        Map<String, Object> judgement = new HashMap<>(decided);
        judgement.put("key", UUID.randomUUID());
        judgement.put("claim", claim);
        return post(
                assessor,
                "/api/v1/units/" + unit + "/judgements",
                Map.of("judgedOn", learners.today().toString(), "judgements", List.of(judgement)));
    }

    private String busyTime(EnrolmentId unit) {
        return shown(unit, "4b");
    }

    private String shown(EnrolmentId unit, String context) {
        return lee.person()
                .basic()
                .get("/api/v1/units/" + unit)
                .path("requirements.findings.flatten().find { it.arguments.context == '" + context + "' }.sentence");
    }

    private static ValidatableResponse post(TestPerson person, String path, Object body) {
        return person.basic()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
