package org.countersign.site.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("web")
class FailuresTest {

    private final Visitor visitor = Visitor.stranger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        failing/refused       | 409 | signed       | It is signed. Reopen the unit.
        failing/too-soon      | 429 | too-soon     | Too soon. Wait for 30 seconds.
        failing/twice         | 409 | conflict     | Somebody else, or this form sent twice, has just changed the same thing
        failing/unstorable    | 400 | unstorable   | It contains a character or a number that cannot be kept
        failing/stopped       | 400 | invalid      | This could not be read, so nothing was changed.
        failing/lost          | 400 | invalid      | This could not be read, so nothing was changed.
        failing/database-lost | 500 | internal     | This is our fault, not yours
        failing/kind          | 415 | media-type   | What was sent is of a kind that is not accepted here
        failing/forbidden     | 403 | not-allowed  | This is for other roles than yours.
        failing/bare          | 503 | not-ready    | The program is still starting.
        failing/things/no-id  | 404 | not-found    | There is nothing here that you can open.
        nothing/at/all        | 404 | not-found    | There is nothing here that you can open.
        """)
    void aPersonAndAProgramAreToldTheSame(String path, int status, String code, String sentence) {
        Response page = visitor.get("/gallery/" + path);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.htmlPath().getString("html.body.main.p[0]")).startsWith(sentence);

        Response problem = visitor.get("/api/v1/gallery/" + path);
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.contentType()).isEqualTo("application/problem+json");
        assertThat(problem.jsonPath().getString("type")).isEqualTo("urn:countersign:problem:" + code);
        assertThat(problem.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(problem.jsonPath().getString("detail")).startsWith(sentence);
    }

    @Test
    void aFaultOfTheProgramGivesAReferenceAndNothingOfTheInside() {
        for (String path : List.of("/gallery/failing/fault", "/api/v1/gallery/failing/fault")) {
            Response answer = visitor.get(path);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.asString())
                    .contains("This is our fault, not yours")
                    .containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                    .doesNotContain("secret", "Exception", "at org.");
        }
    }

    @Test
    void whoComesToTheJsonWithoutCredentialsIsToldWhichToSend() {
        Response answer = visitor.get("/api/v1/gallery/failing/stranger");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo("Sign in with your user name and password, then try again.");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
    }

    @Test
    void whoSendsWrongCredentialsToTheJsonIsToldSo() {
        Response answer =
                visitor.request().auth().preemptive().basic("nobody", "wrong").get("/api/v1/gallery/failing/refused");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:countersign:problem:sign-in");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
    }

    @Test
    void aPersonWhoIsNotSignedInIsLedToWhereOneSignsIn() {
        for (String path : List.of("/gallery/failing/stranger", "/a-page-for-people")) {
            Response answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.header("Location")).as(path).startsWith("/sign-in");
        }
    }

    @Test
    void anAddressThatDoesNotDoThisSaysSo() {
        Response answer = visitor.request().delete("/api/v1/gallery/pieces");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo("This address does not do that. Go back and choose from the page.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"title": "A",               | unreadable-json  |                | The body is not the JSON that is expected here (line 1, column
        "A"                          | unreadable-json  |                | The body is not the JSON that is expected here (line 1, column
        null                         | unreadable-json  |                | The body is empty
        {"titel": "A"}               | unknown-property | titel          | The property “titel” is not known here. Leave it out or correct its name; known are: day, own, parts, role, title.
        {"day": "3 March"}           | unreadable-value | day            | The value of “day” is not a date such as 2026-03-03.
        {"role": "KING"}             | unreadable-value | role           | The value of “role” is not one of learner, assessor,
        {"own": "perhaps"}           | unreadable-value | own            | The value of “own” is not true or false.
        {"title": ["A"]}             | unreadable-value | title          | The value of “title” is not a text.
        {"parts": "A"}               | unreadable-value | parts          | The value of “parts” is not a list.
        {"parts": [{"page": "two"}]} | unreadable-value | parts[0].page  | The value of “parts[0].page” is not a number that fits.
        {"parts": [{"page": 1e99}]}  | unreadable-value | parts[0].page  | The value of “parts[0].page” is not a number that fits.
        {"parts": ["two"]}           | unreadable-value | parts[0]       | The value of “parts[0]” is not an object with page, id.
        {"parts": [{"id": "x"}]}     | unreadable-value | parts[0].id    | The value of “parts[0].id” is not an id.
        """)
    void aBodyThatCannotBeReadIsToldWhereAndWhy(String body, String code, String field, String sentence) {
        Response answer =
                visitor.request().contentType("application/json").body(body).post("/api/v1/gallery/pieces");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo(field);
        assertThat(answer.jsonPath().getString("errors[0].sentence")).startsWith(sentence);
    }

    @Test
    void noBodyAtAllIsAnEmptyBody() {
        Response answer = visitor.request().contentType("application/json").post("/api/v1/gallery/pieces");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("detail")).startsWith("The body is empty");
    }

    @Test
    void severalRefusalsAreToldTogetherUnderTheStatusOfTheGravest() {
        Response answer =
                visitor.request().contentType("application/json").body("{}").post("/api/v1/gallery/pieces");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo("The piece has no title. Give it one. It is withdrawn.");
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly("title", null);
    }

    @Test
    void anotherKindOfBodyThanTheJsonTakesIsRefused() {
        Response answer = visitor.request().contentType("text/plain").body("A").post("/api/v1/gallery/pieces");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"/gallery/%00", "/assets/../gallery/nothing", "/webjars/nothing.css"})
    void anAddressThatIsNoneIsAnsweredWithAPage(String path) {
        Response answer = visitor.request().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.asString()).contains("<h1>").doesNotContain("Exception", "Quarkus", "RESTEasy");
    }
}
