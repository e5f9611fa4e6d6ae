package org.countersign.people.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.people.signin.tries.Tries;
import org.countersign.people.signin.tries.TryLimit;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("database")
class SignInTest {

    private static final String WRONG = "User name or password is wrong. Check both and try again.";

    /** Where every test comes from. */
    private static final String HERE = "127.0.0.1";

    @Inject
    Persons persons;

    @Inject
    People people;

    @Inject
    PasswordCheck passwordCheck;

    @Inject
    Passwords passwords;

    @Inject
    SignIn signIn;

    @Inject
    Tries tries;

    @Inject
    CentreClock clock;

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
    void theCookieIsReadByNoScriptAndSentByNoOtherSite() {
        TestPerson ann = persons.add();

        Cookie cookie = Visitor.stranger()
                .send("/sign-in", "/sign-in", credentials(ann))
                .getDetailedCookie(SessionCookie.NAME);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        assertThat(cookie.getValue()).doesNotContain(ann.id().toString());
    }

    @Test
    void aCookieThatWasTamperedWithIsNoSession() {
        TestPerson ann = persons.add();
        String cookie = sessionOf(ann);
        String tampered = (cookie.charAt(40) == 'A' ? 'B' : 'A') + cookie.substring(1);

        given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, tampered)
                .get("/account")
                .then()
                .statusCode(302);
        // Nor does it keep anybody from the sign-in page.
        given().cookie(SessionCookie.NAME, tampered).get("/sign-in").then().statusCode(200);
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverGoesOnGuessingWaitsWhetherThereIsSuchANameOrNot(boolean known) {
        String userName = known ? persons.add().userName() : "nobody-" + UUID.randomUUID();
        guess(userName, HERE, TryLimit.NAME.free() + 7);

        Visitor.stranger()
                .send("/sign-in", "/sign-in", Map.of("userName", userName, "password", "guessed"))
                .then()
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, both(greaterThan(1)).and(lessThanOrEqualTo(120)))
                .body(matchesPattern("(?s).*Too many wrong tries\\. " + "Wait \\d+ seconds, then try again\\..*"))
                .body(containsString("value=\"" + userName + "\""));
        given().auth()
                .preemptive()
                .basic(userName, "guessed")
                .get("/api/v1/me")
                .then()
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, greaterThan(1))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:countersign:problem:too-many-tries"));
    }

    @Test
    void aStrangersGuessesKeepNobodyOutWhoComesFromElsewhere() {
        TestPerson ann = persons.add();
        guess(ann.userName(), "198.51.100.1", TryLimit.NAME.free() + 7);

        ann.visitor().get("/account").then().statusCode(200);
        ann.basic().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aBrowserInWhichSomebodyHasSignedInLetsThemInWhateverIsGuessedBesideIt() {
        TestPerson ann = persons.add();
        TestPerson ben = persons.add();
        Visitor browser = signedOutAgain(ann.visitor());
        browser.send("/sign-in", "/sign-in", credentials(ben)).then().statusCode(303);
        signedOutAgain(browser);
        Visitor anothers = signedOutAgain(ben.visitor());
        guess(ann.userName(), HERE, TryLimit.NAME.free() + 7);

        assertThat(anothers.send("/sign-in", "/sign-in", credentials(ann)).statusCode())
                .as("in a browser where only others have")
                .isEqualTo(429);
        String made = "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA";
        Map<String, Object> form = anothers.filled("/sign-in", "/sign-in", credentials(ann));
        assertThat(given().cookie("csrf-token", form.get("csrf-token"))
                        .cookie(KnownBrowsers.COOKIE, made)
                        .formParams(form)
                        .post("/sign-in")
                        .statusCode())
                .as("with a cookie somebody made up")
                .isEqualTo(429);
        browser.send("/sign-in", "/sign-in", credentials(ann)).then().statusCode(303);
    }

    @Test
    void aKnownBrowserIsNoPlaceToGuessFrom() {
        TestPerson ann = persons.add();
        Visitor browser = signedOutAgain(ann.visitor());
        Map<String, String> guessed = Map.of("userName", ann.userName(), "password", "guessed");
        for (int free = 0; free < TryLimit.NAME.free(); free++) {
            browser.send("/sign-in", "/sign-in", guessed).then().statusCode(400);
        }

        browser.send("/sign-in", "/sign-in", guessed).then().statusCode(429);
        ann.visitor().get("/account").then().statusCode(200);
    }

    @Test
    void whatIsTriedAtTheDoorAtSigningAndAtAPasswordChangeIsCountedApart() {
        TestPerson ann = persons.add();
        for (int guess = 0; guess <= TryLimit.NAME.free(); guess++) {
            passwordCheck.confirm(ann.actor(), "guessed");
        }
        assertThat(passwordCheck.confirm(ann.actor(), ann.password()).toString())
                .contains("Too many wrong tries.");
        guess(ann.userName(), HERE, TryLimit.NAME.free() + 7);

        passwords
                .change(ann.actor(), UUID.randomUUID(), ann.password(), "violet ladder eleven")
                .orThrow();
    }

    @Test
    void guessesAtTheDoorKeepNobodyFromSigning() {
        TestPerson ann = persons.add();
        guess(ann.userName(), HERE, TryLimit.NAME.free() + 7);

        passwordCheck.confirm(ann.actor(), ann.password()).orThrow();
    }

    @Test
    void aClockThatIsPutBackKeepsNobodyWaitingUntilItIsAsLateAgain() {
        String userName = persons.add().userName();
        clock.playing(clock.now().plus(Duration.ofDays(1)), () -> tries.begin(tries.ofStranger(userName, "192.0.2.7")));

        assertThat(tries.begin(tries.ofStranger(userName, "192.0.2.7"))).isZero();
    }

    @Test
    void theRightPasswordMakesEarlierMistakesForgotten() {
        TestPerson ann = persons.add();
        for (int round = 0; round < 3; round++) {
            for (int mistake = 1; mistake < TryLimit.NAME.free(); mistake++) {
                assertThat(passwordCheck.confirm(ann.actor(), "mistyped").toString())
                        .contains("That is not your password. Type it again.");
            }
            passwordCheck.confirm(ann.actor(), ann.password()).orThrow();
        }
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
    void aSessionEndsAfterADayHoweverItIsUsed() {
        TestPerson ann = persons.add();
        Session begun = clock.playing(clock.now().minus(Duration.ofHours(23)), () -> passwords.sessionOf(ann.id()));
        Session before = clock.playing(clock.now().minus(Duration.ofHours(24)), () -> passwords.sessionOf(ann.id()));

        assertThat(signIn.holder(begun)).isPresent();
        assertThat(Session.parse(begun.toString())).contains(begun);
        assertThat(signIn.holder(before)).isEmpty();
    }

    @Test
    void aSessionInUseKeepsTheMomentItBegan() {
        TestPerson ann = persons.add();
        String page =
                Visitor.signedIn(ann.userName(), ann.password()).get("/account").asString();

        assertThat(page).containsPattern("data-lasts-at-most=\"(8640|863\\d)\\d\"");
    }

    @Test
    void signingOutEndsEveryCopyOfTheSession() {
        TestPerson ann = persons.add();
        String copy = sessionOf(ann);
        Visitor visitor = ann.visitor();

        visitor.send("/account", "/sign-out", Map.of()).then().statusCode(303).header("Location", "/sign-in");

        assertThat(statusWith(copy)).isEqualTo(302);
        visitor.get("/sign-in").then().body(containsString("You are signed out, here and everywhere else."));
    }

    @Test
    void aNewPasswordEndsEveryOtherCopyOfTheSession() {
        TestPerson ann = persons.add();
        String copy = sessionOf(ann);
        Visitor visitor = ann.visitor();

        visitor.send(
                        "/account",
                        "/account/password",
                        Map.of("current", ann.password(), "password", "violet ladder eleven"))
                .then()
                .statusCode(303);

        visitor.get("/account").then().statusCode(200).body(containsString("Your password is changed."));
        assertThat(statusWith(copy)).isEqualTo(302);
        Visitor.signedIn(ann.userName(), "violet ladder eleven");
    }

    @Test
    void disablingEndsEverySessionAndEnablingRevivesNone() {
        TestPerson ann = persons.add();
        String copy = sessionOf(ann);

        people.disable(persons.founder(), ann.id(), Unread.of(HandingOn.UNSAID)).orThrow();
        assertThat(statusWith(copy)).isEqualTo(302);
        Visitor.stranger()
                .send("/sign-in", "/sign-in", credentials(ann))
                .then()
                .statusCode(403)
                .body(containsString(SignInRefusal.DISABLED.words()));
        ann.basic().get("/api/v1/me").then().statusCode(403).body("detail", equalTo(SignInRefusal.DISABLED.words()));

        people.enable(persons.founder(), ann.id()).orThrow();
        assertThat(statusWith(copy)).isEqualTo(302);
        ann.visitor();
    }

    @Test
    void aRoleHoldsFromTheNextRequestAndNoLonger() {
        TestPerson ann = persons.add();
        Visitor visitor = ann.visitor();
        assertThat(visitor.get("/people").statusCode()).isEqualTo(403);

        people.grantRole(persons.founder(), ann.id(), Role.ADMINISTRATOR).orThrow();
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);

        people.endRole(persons.founder(), ann.id(), Role.ADMINISTRATOR, Unread.of(HandingOn.UNSAID))
                .orThrow();
        assertThat(visitor.get("/people").statusCode()).isEqualTo(403);
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

    @Test
    void theSessionCookieServesTheJsonToo() {
        TestPerson ann = persons.add();

        given().cookie(SessionCookie.NAME, sessionOf(ann))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("userName", equalTo(ann.userName()));
    }

    /** As often as somebody would who waits exactly as long as they are told, up to this moment. */
    private void guess(String userName, String address, int times) {
        long waiting = IntStream.range(0, times)
                .mapToLong(failures -> TryLimit.NAME.delayAfter(failures).toSeconds())
                .sum();
        Instant moment = clock.now().minusSeconds(waiting);
        for (int failures = 0; failures < times; failures++) {
            moment = moment.plus(TryLimit.NAME.delayAfter(failures));
            assertThat(clock.playing(moment, () -> tries.begin(tries.ofStranger(userName, address))))
                    .isZero();
        }
    }

    private static Visitor signedOutAgain(Visitor visitor) {
        visitor.send("/account", "/sign-out", Map.of()).then().statusCode(303);
        return visitor;
    }

    private static Map<String, String> credentials(TestPerson person) {
        return Map.of("userName", person.userName(), "password", person.password());
    }

    private static String sessionOf(TestPerson person) {
        Response answer = Visitor.stranger().send("/sign-in", "/sign-in", credentials(person));
        return answer.getCookie(SessionCookie.NAME);
    }

    private static int statusWith(String session) {
        return given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, session)
                .get("/account")
                .statusCode();
    }
}
