package org.countersign.portfolio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.portfolio.api.PieceRequests.add;
import static org.countersign.portfolio.api.PieceRequests.get;
import static org.countersign.portfolio.api.PieceRequests.key;
import static org.countersign.portfolio.api.PieceRequests.save;
import static org.countersign.portfolio.api.PieceRequests.start;
import static org.countersign.portfolio.api.PieceRequests.submit;
import static org.countersign.portfolio.api.PieceRequests.titled;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.kinds.Samples;
import org.countersign.site.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing evidence and submitting it over JSON. */
@QuarkusTest
@Tag("database")
class DraftApiTest {

    @Inject
    Learners learners;

    @Inject
    Persons persons;

    @Inject
    NewEntries journal;

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
                .body("voucher.words", startsWith("I declare"));

        get(lee.person(), "/api/v1/pieces/" + piece)
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("claims.criterion", equalTo(List.of("C4.1.1", "C4a")));
        get(lee.person(), "/api/v1/pieces/" + piece + "/draft").statusCode(404);
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void whoeverIsNoLearnerIsToldNothingOfWhatTheySent() {
        start(persons.add(Role.ASSESSOR), "no key", Typed.nothing()).statusCode(404);
        start(learners.onLegacyUnit().person(), "no key", Typed.nothing()).statusCode(400);
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
                .containsEntry("title title-missing", "Give your evidence a title.")
                .containsEntry("method method-missing", "Choose the type of evidence.")
                .containsEntry("account nothing-to-see", "Write what happened, or add a file.")
                .containsEntry(
                        "occasions-0-from in-the-future",
                        "Occasion 1 is in the future. Give the day on which it happened.")
                .containsEntry("occasions-0-setting setting-missing", "Occasion 1: choose the setting.")
                .containsEntry("occasions-0-sector sector-missing", "Occasion 1: choose the sector.")
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
                        "Occasion 2: “MOON” is not one of the settings. Choose one from the list.")
                .containsEntry(
                        "occasions-2-from not-a-date",
                        "Occasion 3: “last week” is not a date. Write it like 2026-03-31.")
                .containsEntry("occasions-3-from date-missing", "Occasion 4: give the day on which it happened.")
                .containsEntry(
                        "claims criterion-unknown",
                        "“P99” is no criterion of FE2D 04. Choose from the criteria on this page.")
                .containsEntry(
                        "claims enrolment-unknown",
                        "A criterion is claimed in a unit that is not one of yours. Choose from the units on this page.")
                .containsEntry("declared not-declared", "Tick to confirm this is your own work.")
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

    private Typed withoutOccasions(TypedClaim... claims) {
        Typed whole = learners.inOrder(claims);
        return new Typed(whole.title(), whole.method(), whole.account(), List.of(), whole.claims(), true);
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
    void whatWillNotCountIsSaidAndNotRefused() {
        OnUnit lee = learners.onLegacyUnit();
        LocalDate before = learners.enrolledOn().minusDays(1);
        Typed typed = new Typed(
                "Practised in the classroom",
                "OBSERVATION",
                "I practised.",
                List.of(new TypedOccasion(
                        before.toString(), "", "", "SIMULATION", "PRIVATE", List.of(), "Mr Jones", "")),
                List.of(lee.claim("C4.1.1")),
                true);
        String piece = key();

        List<String> warnings =
                start(lee.person(), piece, typed).statusCode(200).extract().path("warnings");

        assertThat(warnings)
                .hasSize(3)
                .anyMatch(sentence -> sentence.toLowerCase().contains("simulation"))
                .anyMatch(sentence -> sentence.contains("before"))
                .contains("“Mr Jones” looks like a name. Use your centre’s code.");
        submit(lee.person(), piece, key(), 1).statusCode(200);
    }
}
