package org.countersign.site.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.countersign.people.Persons;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("web")
class ChangeGuardTest {

    private static final String PIECES = "/api/v1/gallery/pieces";

    @Inject
    Persons persons;

    private final Visitor visitor = Visitor.stranger();

    @Test
    void aFormWithItsTokenIsTaken() {
        assertThat(visitor.send("/gallery", "/gallery", Map.of("title", "A")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() {
        Map<String, Object> fields = visitor.filled("/gallery", "/gallery", Map.of("title", "A"));
        fields.remove("csrf-token");
        assertStale(visitor.request().formParams(fields).post("/gallery"));
    }

    @Test
    void aFormWithAnotherTokenIsRefusedInWords() {
        Map<String, Object> fields = visitor.filled("/gallery", "/gallery", Map.of("title", "A"));
        fields.put(
                "csrf-token",
                Visitor.stranger().filled("/gallery", "/gallery", Map.of()).get("csrf-token"));
        assertStale(visitor.request().formParams(fields).post("/gallery"));
    }

    private static void assertStale(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.htmlPath().getString("html.body.main.p[0]"))
                .startsWith("The form was opened before you last signed in")
                .contains("Go back, where what you typed is kept");
    }

    @Test
    void aSpoiltTokenCookieIsReplacedAndLocksNobodyOut() {
        Response answer =
                Visitor.stranger().request().cookie("csrf-token", "spoilt").get("/gallery");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.cookie("csrf-token")).hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "application/xml"})
    void aPageTakesNothingButForms(String type) {
        visitor.get("/gallery");
        assertThat(visitor.request()
                        .contentType(type)
                        .body("title=A")
                        .post("/gallery")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aChangeAskedForByAnotherSiteIsRefusedEvenWithTheToken(String site) {
        Map<String, Object> fields = visitor.filled("/gallery", "/gallery", Map.of("title", "A"));
        Response answer = visitor.request()
                .header("Sec-Fetch-Site", site)
                .formParams(fields)
                .post("/gallery");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("This change was asked for by another site, so nothing was changed.");
    }

    @Test
    void aLinkFromAnotherSiteIsFollowed() {
        assertThat(visitor.request()
                        .header("Sec-Fetch-Site", "cross-site")
                        .get("/gallery")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theJsonByCookieNeedsTheTokenInAHeader() {
        visitor.get("/gallery");
        Response answer = visitor.request()
                .contentType("application/json")
                .body("{\"title\": \"A\"}")
                .post(PIECES);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo(
                        "A change by session cookie needs the token too. Send the value of the cookie csrf-token in the header"
                                + " X-CSRF-TOKEN, or sign in by HTTP Basic.");

        String token = (String) visitor.filled("/gallery", "/gallery", Map.of()).get("csrf-token");
        assertThat(visitor.request()
                        .header("X-CSRF-TOKEN", token)
                        .contentType("application/json")
                        .body("{\"title\": \"A\"}")
                        .post(PIECES)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void theJsonByCookieIsNotFooledByATokenWithoutItsCookie() {
        Response answer = visitor.request()
                .cookie("session", "somebody")
                .header("X-CSRF-TOKEN", "AAAAAAAAAAAAAAAAAAAAAA")
                .contentType("application/json")
                .body("{\"title\": \"A\"}")
                .post(PIECES);
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void credentialsOfTheRequestItselfNeedNoTokenEvenForAnUpload() {
        Response answer = persons.add(Role.LEARNER)
                .basic()
                .cookie("session", "another")
                .multiPart("file", "shift.txt", "On Friday".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/gallery/files");
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void credentialsOfTheRequestItselfLeaveTheTokenOfTheBrowserAlone() {
        Persons.TestPerson learner = persons.add(Role.LEARNER);
        Map<String, Object> form = visitor.filled("/gallery", "/gallery", Map.of("title", "A"));
        String token = (String) form.get("csrf-token");

        for (String brought : new String[] {token, "AAAAAAAAAAAAAAAAAAAAAA", "spoilt", ""}) {
            Response changed = learner.basic()
                    .cookie("csrf-token", brought)
                    .header("Sec-Fetch-Site", "same-origin")
                    .contentType("application/json")
                    .body("{\"title\": \"A\"}")
                    .post(PIECES);
            assertThat(changed.statusCode()).isEqualTo(201);
            assertThat(changed.headers().hasHeaderWithName("Set-Cookie"))
                    .as(brought)
                    .isFalse();
        }
        assertThat(learner.basic().get(PIECES).cookie("csrf-token")).isNull();
        assertThat(learner.basic()
                        .contentType("application/json")
                        .body("{")
                        .post(PIECES)
                        .cookie("csrf-token"))
                .as("of a change that is refused")
                .isNull();
        assertThat(visitor.request().formParams(form).post("/gallery").statusCode())
                .isEqualTo(303);
    }

    @Test
    void credentialsThatABrowserRemembersAreNoUseToAnotherSite() {
        Response answer = persons.add(Role.LEARNER)
                .basic()
                .header("Sec-Fetch-Site", "cross-site")
                .multiPart("file", "shift.txt", "On Friday".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/gallery/files");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:countersign:problem:other-site");
    }
}
