package org.countersign.people.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a session is worth, and when it ends. */
@QuarkusTest
@Tag("database")
class SessionTest {

    @Inject
    Persons persons;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    SignIn signIn;

    @Inject
    CentreClock clock;

    @Test
    void theCookieIsReadByNoScriptAndSentByNoOtherSite() {
        TestPerson ann = persons.add();

        Cookie cookie = Visitor.stranger()
                .send("/sign-in", "/sign-in", SignInTest.credentials(ann))
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
                .send("/sign-in", "/sign-in", SignInTest.credentials(ann))
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
    void theSessionCookieServesTheJsonToo() {
        TestPerson ann = persons.add();

        given().cookie(SessionCookie.NAME, sessionOf(ann))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("userName", equalTo(ann.userName()));
    }

    static String sessionOf(TestPerson person) {
        Response answer = Visitor.stranger().send("/sign-in", "/sign-in", SignInTest.credentials(person));
        return answer.getCookie(SessionCookie.NAME);
    }

    static int statusWith(String session) {
        return given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, session)
                .get("/account")
                .statusCode();
    }
}
