package org.countersign.people.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.tries.Tries;
import org.countersign.people.signin.tries.TryLimit;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever guesses passwords waits longer and longer, and keeps nobody else out. */
@QuarkusTest
@Tag("database")
class GuessingTest {

    /** Where every test comes from. */
    private static final String HERE = "127.0.0.1";

    @Inject
    Persons persons;

    @Inject
    PasswordCheck passwordCheck;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    @Inject
    CentreClock clock;

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
        browser.send("/sign-in", "/sign-in", SignInTest.credentials(ben)).then().statusCode(303);
        signedOutAgain(browser);
        Visitor anothers = signedOutAgain(ben.visitor());
        guess(ann.userName(), HERE, TryLimit.NAME.free() + 7);

        assertThat(anothers.send("/sign-in", "/sign-in", SignInTest.credentials(ann))
                        .statusCode())
                .as("in a browser where only others have")
                .isEqualTo(429);
        String made = "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA";
        Map<String, Object> form = anothers.filled("/sign-in", "/sign-in", SignInTest.credentials(ann));
        assertThat(given().cookie("csrf-token", form.get("csrf-token"))
                        .cookie(KnownBrowsers.COOKIE, made)
                        .formParams(form)
                        .post("/sign-in")
                        .statusCode())
                .as("with a cookie somebody made up")
                .isEqualTo(429);
        browser.send("/sign-in", "/sign-in", SignInTest.credentials(ann)).then().statusCode(303);
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
}
