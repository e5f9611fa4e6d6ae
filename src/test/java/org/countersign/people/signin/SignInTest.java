package org.countersign.people.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.tries.TryLimit;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door: by a page with user name and password, and for programs by Basic. */
@QuarkusTest
@Tag("database")
class SignInTest {

    private static final String WRONG = "User name or password is wrong. Check both and try again.";

    @Inject
    Persons persons;

    @Inject
    PasswordCheck passwordCheck;

    @Test
    void whoeverSignsInComesToThePageTheyWanted() {
        TestPerson ann = persons.addNamed("Ann Assessor", Role.ASSESSOR);
        Visitor visitor = Visitor.stranger();
        String signInPage = visitor.request()
                .accept("text/html")
                .get("/account?tab=1")
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertThat(signInPage).isEqualTo("/sign-in?to=%2Faccount%3Ftab%3D1");

        visitor.send(URLDecoder.decode(signInPage, StandardCharsets.UTF_8), "/sign-in", credentials(ann))
                .then()
                .statusCode(303)
                .header("Location", "/account?tab=1");
        visitor.get("/account").then().statusCode(200).body(containsString("Ann Assessor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a b"})
    void nobodyIsLedOutOfTheProgram(String elsewhere) {
        TestPerson ann = persons.add();
        Map<String, Object> form = Visitor.stranger().filled("/sign-in", "/sign-in", credentials(ann));
        form.put("to", elsewhere);
        Visitor visitor = Visitor.stranger();
        form.putAll(visitor.filled("/sign-in", "/sign-in", Map.of("to", elsewhere)));

        visitor.request()
                .formParams(form)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", "/");
    }

    @Test
    void theUserNameMayBeWrittenInCapitals() {
        TestPerson ann = persons.add();

        Visitor.signedIn(ann.userName().toUpperCase(), ann.password())
                .get("/account")
                .then()
                .statusCode(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSameAndTheNameTypedStays() {
        TestPerson ann = persons.add();

        for (String userName : new String[] {ann.userName(), "nobody-" + UUID.randomUUID()}) {
            Visitor.stranger()
                    .send("/sign-in", "/sign-in", Map.of("userName", userName, "password", "a wrong password"))
                    .then()
                    .statusCode(400)
                    .body(containsString(WRONG))
                    .body(containsString("value=\"" + userName + "\""))
                    .body(not(containsString("a wrong password")));
        }
    }

    @Test
    void whatIsFarTooLongIsWrongAndNothingWorse() {
        String tooLong = "x".repeat(7_000);
        String endless = "x".repeat(1_000_000);

        Visitor.stranger()
                .send("/sign-in", "/sign-in", Map.of("userName", tooLong, "password", tooLong))
                .then()
                .statusCode(400)
                .body(containsString(WRONG));
        Visitor.stranger()
                .send("/sign-in", "/sign-in", Map.of("userName", endless, "password", endless))
                .then()
                .statusCode(413)
                .body(containsString("You are not signed in, so this is too large and nothing was recorded."));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        TestPerson ann = persons.add();

        given().formParams(credentials(ann)).post("/sign-in").then().statusCode(400);
    }

    @Test
    void whoeverSendsNoPasswordIsAskedForItAndHasTriedNothing() {
        TestPerson ann = persons.add();
        for (int time = 0; time < 2 * TryLimit.NAME.free(); time++) {
            assertThat(passwordCheck.confirm(ann.actor(), "").toString())
                    .contains("Type your password, and send it again.");
            Visitor.stranger()
                    .send("/sign-in", "/sign-in", Map.of("userName", ann.userName(), "password", ""))
                    .then()
                    .statusCode(400)
                    .body(containsString("Type your password."));
        }
        passwordCheck.confirm(ann.actor(), ann.password()).orThrow();
    }

    @Test
    void aProgramSignsInByBasic() {
        TestPerson ann = persons.addNamed("Ann Ŵyn", Role.LEARNER, Role.ASSESSOR);

        for (int time = 0; time < 2; time++) {
            ann.basic()
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Ann Ŵyn"))
                    .body("roles", containsInAnyOrder("learner", "assessor"));
        }
    }

    @Test
    void aPasswordThatWasRightAMomentAgoIsNoLongerOnceItIsChanged() {
        TestPerson ann = persons.add();
        ann.basic().get("/api/v1/me").then().statusCode(200);

        ann.basic()
                .contentType("application/json")
                .body(Map.of("current", ann.password(), "password", "violet ladder eleven"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);

        ann.basic().get("/api/v1/me").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"'Basic bm9ib2R5Om5vdGhpbmc='", "'Basic %%%'", "'Basic bm9jb2xvbg=='", "'Bearer token'", "'Basic '"})
    void credentialsThatAreNoneAreToldSo(String authorization) {
        given().header("Authorization", authorization)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Basic realm=\"Countersign\", charset=\"UTF-8\"")
                .contentType("application/problem+json");
    }

    @Test
    void nobodyAtAllIsToldSoOverJson() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Basic"))
                .contentType("application/problem+json");
    }

    @Test
    void basicOpensNoPages() {
        TestPerson ann = persons.add();

        ann.basic().redirects().follow(false).get("/account").then().statusCode(302);
    }

    static Map<String, String> credentials(TestPerson person) {
        return Map.of("userName", person.userName(), "password", person.password());
    }
}
