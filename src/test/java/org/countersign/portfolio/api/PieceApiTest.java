package org.countersign.portfolio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.journal.JournalCheck;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.ClaimId;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.PieceId;
import org.countersign.portfolio.PlayedAssessment;
import org.countersign.portfolio.TypedClaim;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.store.Samples;
import org.countersign.rules.Capacity;
import org.countersign.site.AtOnce;
import org.countersign.site.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PieceApiTest {

    @Inject
    Learners learners;

    @Inject
    PlayedAssessment assessment;

    @Inject
    JournalCheck journal;

    @Test
    void aLearnerWritesAddsAFileClaimsAndSubmits() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();

        start(lee.person(), piece, learners.inOrder(lee.claim("C4.1.1"), lee.claim("C4a")))
                .statusCode(200)
                .body("reference", equalTo("E01"))
                .body("revision", equalTo(1))
                .body("version", equalTo(1));
        String sha256 = add(lee.person(), piece, "refund.pdf", Samples.PDF)
                .then()
                .statusCode(200)
                .body("name", equalTo("refund.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(Samples.PDF.length))
                .extract()
                .path("sha256");

        submit(lee.person(), piece, key(), 1)
                .statusCode(200)
                .body("number", equalTo(1))
                .body("files[0].sha256", equalTo(sha256))
                .body("occasions[0].customers", equalTo(List.of("C-101", "C-102")))
                .body("declaration", startsWith("I declare"));

        get(lee.person(), "/api/v1/pieces/" + piece)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("claims.criterion", equalTo(List.of("C4.1.1", "C4a")));
        get(lee.person(), "/api/v1/pieces/" + piece + "/draft").statusCode(404);
        assertThat(journal.check().breaks()).isEmpty();
    }

    @Test
    void everythingWrongWithADraftIsSaidTogetherBesideItsField() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();
        String tomorrow = learners.today().plusDays(1).toString();
        String today = learners.today().toString();
        Typed wrong = new Typed(
                "",
                "MAGIC",
                "",
                List.of(
                        new TypedOccasion(tomorrow, "", "", "", "", List.of("9z"), "x".repeat(41), ""),
                        new TypedOccasion(today, "2020-01-01", "", "MOON", "PUBLIC", List.of(), "", ""),
                        new TypedOccasion("last week", "", "", "PAID_JOB", "PUBLIC", List.of(), "", ""),
                        new TypedOccasion("", "", "somewhere", "PAID_JOB", "PUBLIC", List.of(), "", "")),
                List.of(
                        lee.claim("C4.1.1"),
                        lee.claim("P99"),
                        new TypedClaim(UUID.randomUUID().toString(), "C4.1.1", "")),
                false);
        start(lee.person(), piece, wrong).statusCode(200);

        Response refused = lee.person()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", key(), "revision", 1))
                .post("/api/v1/pieces/" + piece + "/versions");

        refused.then().statusCode(400).contentType("application/problem+json");
        Map<String, String> sentences = refused.jsonPath().<Map<String, String>>getList("errors").stream()
                .collect(Collectors.toMap(
                        error -> error.get("field") + " " + error.get("code"), error -> error.get("sentence")));
        assertThat(sentences)
                .containsEntry(
                        "title title-missing",
                        "The evidence has no title. Give it one by which you will know it again.")
                .containsEntry("method method-missing", "It is not said how competence was shown. Choose a method.")
                .containsEntry(
                        "account nothing-to-see",
                        "There is nothing to look at yet. Write what happened, or add a file.")
                .containsEntry(
                        "occasions-0-from in-the-future",
                        "Occasion 1 is in the future. Give the day on which it happened.")
                .containsEntry(
                        "occasions-0-setting setting-missing",
                        "Occasion 1 does not say the setting, which claims for performance criteria need. Choose one.")
                .containsEntry(
                        "occasions-0-sector sector-missing",
                        "Occasion 1 does not say the sector, which claims for performance criteria need. Choose one.")
                .containsEntry(
                        "occasions-0-contexts context-not-in-force",
                        "Occasion 1 is marked with “9z”, which no unit you claim in asks for. Take the mark away, or"
                                + " claim a criterion of the unit that asks for it.")
                .containsEntry(
                        "occasions-0-customers customer-code-too-long",
                        "Occasion 1 has a customer code of more than 40 characters. Give the centre's short code for the"
                                + " customer.")
                .containsEntry(
                        "occasions-1-to ends-before-it-starts",
                        "Occasion 2 ends before it starts. Give a last day on or after the first.")
                .containsEntry(
                        "occasions-1-setting setting-unknown",
                        "Occasion 2 names the setting as “MOON”, which is not one of the choices.")
                .containsEntry(
                        "occasions-2-from not-a-date",
                        "Occasion 3 has a date that cannot be read: “last week”. Write it like 2026-03-31.")
                .containsEntry(
                        "occasions-3-from date-missing", "Occasion 4 says no date. Give the day on which it happened.")
                .containsEntry(
                        "claims criterion-unknown",
                        "“P99” is no criterion of FE2D 04. Choose from the criteria on this page.")
                .containsEntry(
                        "claims enrolment-unknown",
                        "A criterion is claimed in a unit that is not one of yours. Choose from the units on this page.")
                .containsEntry(
                        "declared not-declared",
                        "You have not declared that this is your own. Read the declaration and tick it.")
                .hasSize(15);
        get(lee.person(), "/api/v1/pieces/" + piece + "/draft")
                .statusCode(200)
                .body("draft.occasions[2].from", equalTo("last week"));
    }

    @Test
    void aPerformanceCriterionNeedsAnOccasionAndKnowledgeAloneDoesNot() {
        OnUnit lee = learners.onLegacyUnit();
        Typed performance = withoutOccasions(lee.claim("C4.1.1"));
        Typed knowledge = withoutOccasions(lee.claim("C4a"));
        String first = key();
        String second = key();
        start(lee.person(), first, performance).statusCode(200);
        start(lee.person(), second, knowledge).statusCode(200).body("reference", equalTo("E02"));

        submit(lee.person(), first, key(), 1).statusCode(400).body("errors.code", equalTo(List.of("no-occasion")));
        submit(lee.person(), second, key(), 1).statusCode(200).body("occasions", hasSize(0));
    }

    @Test
    void aStaleSaveIsToldAndChangesNothing() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();
        start(lee.person(), piece, titled("first")).statusCode(200);
        save(lee.person(), piece, 1, titled("second")).statusCode(200).body("revision", equalTo(2));

        save(lee.person(), piece, 1, titled("from the other window"))
                .statusCode(409)
                .body("errors[0].code", equalTo("draft-changed"));
        save(lee.person(), piece, 1, titled("second")).statusCode(200).body("revision", equalTo(2));

        get(lee.person(), "/api/v1/pieces/" + piece + "/draft").body("draft.title", equalTo("second"));
        submit(lee.person(), piece, key(), 1).statusCode(409).body("errors[0].code", equalTo("draft-changed"));
    }

    @Test
    void sentTwiceIsDoneOnce() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();
        String version = key();
        Typed typed = learners.inOrder(lee.claim("C4.1.1"));
        start(lee.person(), piece, typed).body("reference", equalTo("E01"));
        start(lee.person(), piece, typed).statusCode(200).body("reference", equalTo("E01"));
        add(lee.person(), piece, "note.txt", Samples.TEXT).then().statusCode(200);
        add(lee.person(), piece, "note.txt", Samples.TEXT).then().statusCode(200);

        submit(lee.person(), piece, version, 1).statusCode(200).body("files", hasSize(1));
        submit(lee.person(), piece, version, 1).statusCode(200).body("id", equalTo(version));

        get(lee.person(), "/api/v1/pieces/" + piece + "/versions").body("", hasSize(1));
        submit(lee.person(), piece, key(), 1).statusCode(409).body("errors[0].code", equalTo("no-draft"));
        String more = key();
        claim(lee.person(), piece, more, lee.claim("C4.1.2")).statusCode(200).body("", hasSize(1));
        claim(lee.person(), piece, more, lee.claim("C4.1.2")).statusCode(200).body("", hasSize(1));
        String withdrawal = key();
        withdraw(lee.person(), piece, withdrawal).statusCode(200);
        withdraw(lee.person(), piece, withdrawal).statusCode(200);
        withdraw(lee.person(), piece, key()).statusCode(409).body("errors[0].code", equalTo("withdrawn"));
    }

    @Test
    void sentManyTimesAtOnceIsDoneOnce() throws Exception {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();
        String version = key();
        Typed typed = learners.inOrder(lee.claim("C4.1.1"), lee.claim("C4.1.2"));

        assertThat(AtOnce.times(
                        6, () -> start(lee.person(), piece, typed).extract().statusCode()))
                .containsOnly(200);
        assertThat(AtOnce.times(6, () -> add(lee.person(), piece, "note.txt", Samples.TEXT)
                        .statusCode()))
                .containsOnly(200);
        assertThat(AtOnce.times(
                        6,
                        () -> submit(lee.person(), piece, version, 1).extract().statusCode()))
                .containsOnly(200);

        get(lee.person(), "/api/v1/pieces").body("total", equalTo(1));
        get(lee.person(), "/api/v1/pieces/" + piece)
                .body("versions", hasSize(1))
                .body("versions[0].files", hasSize(1))
                .body("claims", hasSize(2));
        assertThat(journal.check().breaks()).isEmpty();
    }

    @Test
    void firstPiecesStartedAtOnceGetNumbersOfTheirOwn() throws Exception {
        OnUnit lee = learners.onLegacyUnit();

        AtOnce.times(6, () -> start(lee.person(), key(), titled("one of many"))
                .extract()
                .statusCode());

        List<String> references = get(lee.person(), "/api/v1/pieces").extract().path("pieces.reference");
        assertThat(references).containsExactly("E06", "E05", "E04", "E03", "E02", "E01");
    }

    @Test
    void aDiscardedDraftIsGoneAndItsNumberIsNotUsedAgain() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();
        start(lee.person(), piece, titled("never mind")).statusCode(200);
        add(lee.person(), piece, "note.txt", Samples.TEXT).then().statusCode(200);

        lee.person().basic().delete("/api/v1/pieces/" + piece + "/draft").then().statusCode(204);

        get(lee.person(), "/api/v1/pieces").body("total", equalTo(0));
        start(lee.person(), key(), titled("the next")).body("reference", equalTo("E02"));
        save(lee.person(), piece, 1, titled("again")).statusCode(409).body("errors[0].code", equalTo("no-draft"));
    }

    @Test
    void nothingIsSubmittedClaimedOrWithdrawnWhileASignatureStands() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(lee, "C4.1.1");
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
    void judgedEvidenceIsNotWithdrawn() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(lee, "C4.1.1");
        assessment.judged.add(id(piece));

        withdraw(lee.person(), piece, key()).statusCode(409);

        get(lee.person(), "/api/v1/pieces/" + piece).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aPageFarPastTheEndIsEmpty() {
        get(learners.somebody(Role.LEARNER), "/api/v1/pieces?page=" + Integer.MAX_VALUE)
                .statusCode(200)
                .body("pieces", hasSize(0));
    }

    @Test
    void withdrawnEvidenceStaysReadableAndTakesNoMoreClaims() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(lee, "C4.1.1");

        withdraw(lee.person(), piece, key()).statusCode(200).body("state", equalTo("WITHDRAWN"));

        get(lee.person(), "/api/v1/pieces?state=WITHDRAWN").body("total", equalTo(1));
        get(lee.person(), "/api/v1/pieces?state=SUBMITTED").body("total", equalTo(0));
        claim(lee.person(), piece, key(), lee.claim("C4.1.2"))
                .statusCode(409)
                .body("errors[0].code", equalTo("withdrawn"));
    }

    @Test
    void aNextVersionTakesAlongOnlyWhatWasNotMet() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(lee, "C4.1.1", "C4.1.2");
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
        assertThat(journal.check().breaks()).isEmpty();
    }

    @Test
    void whatWillNotCountIsSaidAndNotRefused() {
        OnUnit lee = learners.onLegacyUnit();
        LocalDate before = learners.enrolledOn().minusDays(1);
        Typed typed = new Typed(
                "Practised in the classroom",
                "OBSERVATION",
                "I practised.",
                List.of(new TypedOccasion(before.toString(), "", "", "SIMULATION", "PRIVATE", List.of(), "Jones", "")),
                List.of(lee.claim("C4.1.1")),
                true);
        String piece = key();

        List<String> warnings =
                start(lee.person(), piece, typed).statusCode(200).extract().path("warnings");

        assertThat(warnings)
                .hasSize(3)
                .anyMatch(sentence -> sentence.toLowerCase().contains("simulation"))
                .anyMatch(sentence -> sentence.contains("before"))
                .contains(
                        "“Jones” among the customer codes looks like somebody’s name, address or number. Use a code of"
                                + " the centre, so that no customer can be recognised.");
        submit(lee.person(), piece, key(), 1).statusCode(200);
    }

    @Test
    void aSubmittedPieceIsSeenByThoseAllocatedWhereItIsClaimedAndADraftByNobodyElse() {
        OnUnit lee = learners.onLegacyUnit();
        var other = learners.enrol(lee.person(), Learners.MODERN);
        String piece = submitted(lee, "C4.1.1");
        String draft = key();
        start(lee.person(), draft, titled("mine alone")).statusCode(200);
        TestPerson assessor = learners.allocated(lee.enrolment(), Role.ASSESSOR, Capacity.ASSESSOR);
        TestPerson countersigner = learners.allocated(lee.enrolment(), Role.COUNTERSIGNER, Capacity.COUNTERSIGNER);
        TestPerson verifier = learners.allocated(lee.enrolment(), Role.INTERNAL_VERIFIER, Capacity.INTERNAL_VERIFIER);
        TestPerson elsewhere = learners.allocated(other, Role.ASSESSOR, Capacity.ASSESSOR);
        TestPerson stranger = learners.somebody(Role.LEARNER, Role.ASSESSOR);
        TestPerson administrator = learners.somebody(Role.ADMINISTRATOR);
        String file = get(lee.person(), "/api/v1/pieces/" + piece).extract().path("versions[0].files[0].content");

        for (TestPerson sees : List.of(lee.person(), assessor, countersigner, verifier)) {
            get(sees, "/api/v1/pieces/" + piece).statusCode(200);
            get(sees, "/api/v1/pieces/" + piece + "/versions/1").statusCode(200);
            get(sees, file).statusCode(200);
        }
        for (TestPerson not : List.of(elsewhere, stranger, administrator)) {
            get(not, "/api/v1/pieces/" + piece).statusCode(404);
            get(not, "/api/v1/pieces/" + piece + "/versions/1").statusCode(404);
            get(not, file).statusCode(404);
        }
        for (TestPerson not : List.of(assessor, verifier, stranger, administrator)) {
            get(not, "/api/v1/pieces/" + draft + "/draft").statusCode(404);
            save(not, draft, 1, titled("theirs")).statusCode(404);
            submit(not, draft, key(), 1).statusCode(404);
            add(not, draft, "note.txt", Samples.TEXT).then().statusCode(404);
            claim(not, piece, key(), lee.claim("C4.1.2")).statusCode(404);
            withdraw(not, piece, key()).statusCode(404);
        }
    }

    @Test
    void anAllocationThatHasEndedSeesNothingFromTheNextDay() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(lee, "C4.1.1");
        TestPerson assessor = learners.somebody(Role.ASSESSOR);
        UUID allocation = learners.allocate(lee.enrolment(), assessor.id(), Capacity.ASSESSOR);
        get(assessor, "/api/v1/pieces/" + piece).statusCode(200);

        learners.endToday(allocation);

        get(assessor, "/api/v1/pieces/" + piece).statusCode(200);
        assertThat(learners.tomorrow(() -> learners.sees(assessor, id(piece)))).isFalse();
    }

    @Test
    void aPieceClaimedInTwoUnitsShowsEachAssessorTheClaimsOfTheirOwn() {
        OnUnit lee = learners.onLegacyUnit();
        var other = learners.enrol(lee.person(), Learners.MODERN);
        TestPerson assessor = learners.allocated(other, Role.ASSESSOR, Capacity.ASSESSOR);
        String piece = submitted(lee, "C4.1.1");

        claim(lee.person(), piece, key(), new TypedClaim(other.toString(), "P1", "page 3"))
                .statusCode(200);

        get(assessor, "/api/v1/pieces/" + piece).statusCode(200).body("claims.criterion", equalTo(List.of("P1")));
    }

    @Test
    void somethingClaimedAlreadyIsNotClaimedAgain() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(lee, "C4.1.1");

        claim(lee.person(), piece, key(), lee.claim("C4.1.1"), lee.claim("P99"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("criterion-unknown", "claimed-already")));
        claim(lee.person(), piece, key()).statusCode(400).body("errors.code", equalTo(List.of("no-claim")));
    }

    private Typed titled(String title) {
        return new Typed(title, "", "", List.of(), List.of(), false);
    }

    private Typed withoutOccasions(TypedClaim... claims) {
        Typed whole = learners.inOrder(claims);
        return new Typed(whole.title(), whole.method(), whole.account(), List.of(), whole.claims(), true);
    }

    private String submitted(OnUnit lee, String... criteria) {
        String piece = key();
        TypedClaim[] claims = IntStream.range(0, criteria.length)
                .mapToObj(at -> lee.claim(criteria[at]))
                .toArray(TypedClaim[]::new);
        start(lee.person(), piece, learners.inOrder(claims)).statusCode(200);
        add(lee.person(), piece, "note.txt", Samples.TEXT).then().statusCode(200);
        submit(lee.person(), piece, key(), 1).statusCode(200);
        return piece;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static PieceId id(String piece) {
        return new PieceId(UUID.fromString(piece));
    }

    private static ValidatableResponse get(TestPerson person, String path) {
        return person.basic().get(path).then();
    }

    private static ValidatableResponse start(TestPerson person, String piece, Typed typed) {
        return post(person, "/api/v1/pieces", Map.of("key", piece, "draft", typed));
    }

    private static ValidatableResponse save(TestPerson person, String piece, int revision, Typed typed) {
        return person.basic()
                .contentType(ContentType.JSON)
                .body(Map.of("revision", revision, "draft", typed))
                .put("/api/v1/pieces/" + piece + "/draft")
                .then();
    }

    private static Response add(TestPerson person, String piece, String name, byte[] content) {
        return person.basic()
                .contentType(ContentType.BINARY)
                .body(content)
                .put("/api/v1/pieces/" + piece + "/draft/files/" + name);
    }

    private static Response nextVersion(TestPerson person, String piece) {
        return person.basic()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/pieces/" + piece + "/next-version");
    }

    private static ValidatableResponse submit(TestPerson person, String piece, String version, int revision) {
        return post(person, "/api/v1/pieces/" + piece + "/versions", Map.of("key", version, "revision", revision));
    }

    private static ValidatableResponse claim(TestPerson person, String piece, String key, TypedClaim... claims) {
        return post(person, "/api/v1/pieces/" + piece + "/claims", Map.of("key", key, "claims", claims));
    }

    private static ValidatableResponse withdraw(TestPerson person, String piece, String key) {
        return post(person, "/api/v1/pieces/" + piece + "/withdrawal", Map.of("key", key));
    }

    private static ValidatableResponse post(TestPerson person, String path, Object body) {
        return person.basic()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
