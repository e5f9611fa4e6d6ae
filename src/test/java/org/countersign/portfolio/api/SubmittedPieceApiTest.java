package org.countersign.portfolio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.portfolio.api.PieceRequests.claim;
import static org.countersign.portfolio.api.PieceRequests.get;
import static org.countersign.portfolio.api.PieceRequests.id;
import static org.countersign.portfolio.api.PieceRequests.key;
import static org.countersign.portfolio.api.PieceRequests.nextVersion;
import static org.countersign.portfolio.api.PieceRequests.save;
import static org.countersign.portfolio.api.PieceRequests.start;
import static org.countersign.portfolio.api.PieceRequests.submit;
import static org.countersign.portfolio.api.PieceRequests.submitted;
import static org.countersign.portfolio.api.PieceRequests.withdraw;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.journal.NewEntries;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.PlayedAssessment;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.site.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of submitted evidence over JSON: further claims, a next version, withdrawal. */
@QuarkusTest
@Tag("database")
class SubmittedPieceApiTest {

    @Inject
    Learners learners;

    @Inject
    PlayedAssessment assessment;

    @Inject
    NewEntries journal;

    @Test
    void nothingIsSubmittedClaimedOrWithdrawnWhileASignatureStands() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(learners, lee, "C4.1.1");
        String draft = key();
        start(lee.person(), draft, learners.inOrder(lee.claim("C4.1.2"))).statusCode(200);
        assessment.signed.add(lee.enrolment());

        submit(lee.person(), draft, key(), 1).statusCode(409).body("errors[0].code", equalTo("signed"));
        claim(lee.person(), piece, key(), lee.claim("C4.1.3"))
                .statusCode(409)
                .body("errors[0].code", equalTo("signed"));
        withdraw(lee.person(), piece, key()).statusCode(409).body("errors[0].code", equalTo("signed"));
    }

    @Test
    void nobodyIsToldWhatIsWrongWithWhatTheySentAboutAPieceOfSomebodyElse() {
        String piece = submitted(learners, learners.onLegacyUnit(), "C4.1.1");
        OnUnit sam = learners.onLegacyUnit();

        submit(sam.person(), piece, "no key", 1).statusCode(404);
        claim(sam.person(), piece, "no key").statusCode(404);
        withdraw(sam.person(), piece, "no key").statusCode(404);
    }

    @Test
    void judgedEvidenceIsNotWithdrawn() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(learners, lee, "C4.1.1");
        assessment.judged.add(id(piece));

        withdraw(lee.person(), piece, key()).statusCode(409);

        get(lee.person(), "/api/v1/pieces/" + piece).body("state", equalTo("submitted"));
    }

    @Test
    void withdrawnEvidenceStaysReadableAndTakesNoMoreClaims() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(learners, lee, "C4.1.1");

        withdraw(lee.person(), piece, key()).statusCode(200).body("state", equalTo("withdrawn"));

        get(lee.person(), "/api/v1/pieces?state=WITHDRAWN").body("total", equalTo(1));
        get(lee.person(), "/api/v1/pieces?state=SUBMITTED").body("total", equalTo(0));
        claim(lee.person(), piece, key(), lee.claim("C4.1.2"))
                .statusCode(409)
                .body("errors[0].code", equalTo("withdrawn"));
    }

    @Test
    void somethingClaimedAlreadyIsNotClaimedAgain() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(learners, lee, "C4.1.1");

        claim(lee.person(), piece, key(), lee.claim("C4.1.1"), lee.claim("P99"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("criterion-unknown", "claimed-already")));
        claim(lee.person(), piece, key()).statusCode(400).body("errors.code", equalTo(List.of("no-claim")));
    }

    @Test
    void aPerformanceCriterionIsClaimedLaterOnlyWhereEachOccasionSaysItsSettingAndSector() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();
        String day = learners.today().minusDays(3).toString();
        Typed theory = new Typed(
                "What I would do",
                "WRITTEN_QUESTIONS",
                "I would listen first.",
                List.of(
                        new TypedOccasion(day, "", "Returns desk", "PAID_JOB", "PRIVATE", List.of(), "", ""),
                        new TypedOccasion(day, "", "Till", "PAID_JOB", "", List.of(), "C-1", "")),
                List.of(lee.claim("C4a")),
                true);
        start(lee.person(), piece, theory).statusCode(200);
        submit(lee.person(), piece, key(), 1).statusCode(200);

        claim(lee.person(), piece, key(), lee.claim("C4.1.1"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("occasion-missing")))
                .body(
                        "detail",
                        equalTo("C4.1.1 of FE2D 04 is a performance criterion, but this evidence does not say of each"
                                + " occasion in what setting and sector it was. Make a new piece of evidence that"
                                + " does."));
    }

    @Test
    void anOccasionThatTheNextVersionCorrectsStaysTheSameHappening() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(learners, lee, "C4.1.1");
        String versions = "/api/v1/pieces/" + piece + "/versions/";
        Response first = lee.person().basic().get(versions + 1);
        String happening = first.path("occasions[0].happening");
        assertThat(happening).isEqualTo(first.path("occasions[0].id"));
        assessment.referred.add(id(piece));
        nextVersion(lee.person(), piece)
                .then()
                .statusCode(200)
                .body("draft.occasions.happening", equalTo(List.of(happening)));

        Typed before = learners.inOrder(lee.claim("C4.1.1"));
        List<TypedOccasion> corrected = List.of(
                on(4, happening), on(5, happening), on(6, UUID.randomUUID().toString()), on(7, "none"), on(8, ""));
        Typed next = new Typed(before.title(), before.method(), before.account(), corrected, before.claims(), true);
        save(lee.person(), piece, 1, next).statusCode(200);
        submit(lee.person(), piece, key(), 2).statusCode(200);

        Response second = lee.person().basic().get(versions + 2);
        List<String> ids = second.path("occasions.id");
        assertThat(ids).doesNotContain(happening);
        assertThat(second.<List<String>>path("occasions.happening"))
                .containsExactly(happening, ids.get(1), ids.get(2), ids.get(3), ids.get(4));
        assertThat(journal.breaks()).isEmpty();
    }

    private TypedOccasion on(int daysAgo, String happening) {
        String day = learners.today().minusDays(daysAgo).toString();
        return new TypedOccasion(day, "", "Till", "PAID_JOB", "PRIVATE", List.of(), "C-1", "", happening);
    }

    @Test
    void aNextVersionTakesAlongOnlyWhatWasNotMet() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(learners, lee, "C4.1.1", "C4.1.2");
        lee.person()
                .basic()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/pieces/" + piece + "/next-version")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("next-version-not-due"));
        List<Map<String, String>> claims =
                get(lee.person(), "/api/v1/pieces/" + piece).extract().path("claims");
        assessment.met.add(new ClaimId(UUID.fromString(claims.get(0).get("id"))));
        assessment.referred.add(id(piece));

        Response draft = nextVersion(lee.person(), piece);
        draft.then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("draft.claims.criterion", equalTo(List.of("C4.1.2")))
                .body("draft.declared", equalTo(false))
                .body("files", hasSize(1));
        assertThat(nextVersion(lee.person(), piece).asString()).isEqualTo(draft.asString());
        get(lee.person(), "/api/v1/pieces?state=DRAFT").body("items", hasSize(0));
        get(lee.person(), "/api/v1/pieces?state=SUBMITTED")
                .body("items.state", equalTo(List.of("submitted")))
                .body("items.inWriting", equalTo(List.of(true)));
        save(lee.person(), piece, 1, learners.inOrder(lee.claim("C4.1.1"), lee.claim("C4.1.2")))
                .statusCode(200);
        submit(lee.person(), piece, key(), 2)
                .statusCode(400)
                .body(
                        "errors.sentence",
                        equalTo(List.of("C4.1.1 of FE2D 04 was judged met on version 1 and stays there. Take its tick"
                                + " away.")));
        save(lee.person(), piece, 2, learners.inOrder(lee.claim("C4.1.2"))).statusCode(200);
        submit(lee.person(), piece, key(), 3).statusCode(200).body("number", equalTo(2));

        get(lee.person(), "/api/v1/pieces/" + piece)
                .body("versions.number", equalTo(List.of(1, 2)))
                .body("claims.version", equalTo(List.of(1, 1, 2)))
                .body("claims[2].criterion", equalTo("C4.1.2"));
        get(lee.person(), "/api/v1/pieces/" + piece + "/versions/1").statusCode(200);
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aPageFarPastTheEndIsEmpty() {
        get(learners.somebody(Role.LEARNER), "/api/v1/pieces?page=" + Integer.MAX_VALUE)
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
