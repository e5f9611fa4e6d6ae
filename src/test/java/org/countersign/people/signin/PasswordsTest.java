package org.countersign.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.countersign.journal.NewEntries;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.tries.TryLimit;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class PasswordsTest {

    private static final String NEW_PASSWORD = "violet ladder eleven tides";

    @Inject
    Persons persons;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    CentreClock clock;

    @Inject
    NewEntries journal;

    @Test
    void somebodyNewSetsTheirPasswordWithACodeHoweverTheyTypeIt() {
        TestPerson ann = persons.addWithoutPassword("Ann");
        String code = issue(ann).text();
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
        String typed = code.toLowerCase().replace('-', ' ').replace('0', 'o').replace('1', 'l');

        set(ann, typed).orThrow();

        Visitor.signedIn(ann.userName(), NEW_PASSWORD);
        assertThat(passwords.unseenResets(ann.id())).isEmpty();
        assertThat(passwords.recentReset(ann.id(), clock.now())).isFalse();
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aCodeIsGoodForOneUse() {
        TestPerson ann = persons.addWithoutPassword("Ann");
        String code = issue(ann).text();
        set(ann, code).orThrow();

        assertThat(set(ann, code).toString())
                .contains(
                        "User name or code is wrong, or the code was used before. Check both, or ask your administrator "
                                + "for a new code.");
    }

    @Test
    void theSameFormSentTwiceSetsThePasswordOnce() {
        TestPerson ann = persons.addWithoutPassword("Ann");
        String code = issue(ann).text();
        UUID form = UUID.randomUUID();

        passwords.setWithCode(form, ann.userName(), code, NEW_PASSWORD).orThrow();
        Visitor signedIn = Visitor.signedIn(ann.userName(), NEW_PASSWORD);
        passwords.setWithCode(form, ann.userName(), code, NEW_PASSWORD).orThrow();

        assertThat(signedIn.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewCodeMakesTheEarlierOneVoid() {
        TestPerson ann = persons.addWithoutPassword("Ann");
        String earlier = issue(ann).text();
        String later = issue(ann).text();

        assertThat(set(ann, earlier)).isInstanceOf(Answer.Refused.class);
        set(ann, later).orThrow();
    }

    @Test
    void aCodeExpires() {
        TestPerson ann = persons.addWithoutPassword("Ann");
        Instant fourDaysAgo = clock.now().minus(Duration.ofDays(4));
        ResetCode code = clock.playing(fourDaysAgo, () -> issue(ann));

        assertThat(set(ann, code.text()).toString())
                .contains("This code was good until ")
                .contains("Ask your administrator for a new one.");
    }

    @Test
    void somebodyElsesCodeIsWrong() {
        TestPerson ann = persons.addWithoutPassword("Ann");
        TestPerson bob = persons.addWithoutPassword("Bob");
        issue(ann);

        assertThat(set(ann, issue(bob).text())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void guessingCodesIsSlowedDown() {
        TestPerson ann = persons.addWithoutPassword("Ann");
        issue(ann);
        for (int free = 0; free < TryLimit.NAME.free(); free++) {
            assertThat(set(ann, "guess " + free).toString()).contains("wrong-code");
        }

        assertThat(set(ann, "one more guess").toString()).contains("Too many wrong tries.");
    }

    @Test
    void theOldPasswordHoldsUntilTheCodeIsUsed() {
        TestPerson ann = persons.add();
        Visitor signedIn = ann.visitor();
        ResetCode code = issue(ann);
        assertThat(signedIn.get("/account").statusCode()).isEqualTo(200);

        set(ann, code.text()).orThrow();

        assertThat(signedIn.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void whoeverWasResetIsToldAtSignInUntilTheySayThatTheyKnow() {
        TestPerson ann = persons.add();
        set(ann, issue(ann).text()).orThrow();
        Visitor visitor = Visitor.stranger();
        Map<String, String> credentials = Map.of("userName", ann.userName(), "password", NEW_PASSWORD);

        visitor.send("/sign-in", "/sign-in", credentials).then().header("Location", "/account/reset-notice");
        visitor.get("/account/reset-notice")
                .then()
                .statusCode(200)
                .body(containsString("Your password was reset by Fay Founder on "));
        visitor.send("/account/reset-notice", "/account/reset-notice", Map.of())
                .then()
                .statusCode(303);

        Visitor.stranger().send("/sign-in", "/sign-in", credentials).then().header("Location", "/");
        assertThat(passwords.resetsOf(ann.id()).get(0).seenAt()).isPresent();
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aSignatureIsMarkedForADayAfterAReset() {
        TestPerson ann = persons.add();
        set(ann, issue(ann).text()).orThrow();
        Instant set = passwords.resetsOf(ann.id()).get(0).usedAt().orElseThrow();

        assertThat(passwords.recentReset(ann.id(), set.minusSeconds(1))).isFalse();
        assertThat(passwords.recentReset(ann.id(), set)).isTrue();
        assertThat(passwords.recentReset(
                        ann.id(), set.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isTrue();
        assertThat(passwords.recentReset(ann.id(), set.plus(Duration.ofHours(24))))
                .isFalse();
    }

    @Test
    void onlyAnAdministratorGivesOutCodesAndOnlyForSomebodyWhoCanSignIn() {
        TestPerson ann = persons.add(Role.ASSESSOR);
        TestPerson bob = persons.addNamed("Bob");
        people.disable(persons.founder(), bob.id(), Unread.of(HandingOn.UNSAID)).orThrow();

        assertThat(passwords
                        .issueResetCode(ann.actor(), bob.id(), Unread.of(FormKey.fresh()))
                        .toString())
                .contains("Only an administrator of the centre can give out a code. Ask one of them.");
        assertThat(passwords
                        .issueResetCode(persons.founder(), bob.id(), Unread.of(FormKey.fresh()))
                        .toString())
                .contains("Bob is disabled and could not sign in. Enable them first.");
        assertThat(passwords
                        .issueResetCode(persons.founder(), PersonId.random(), Unread.of(FormKey.fresh()))
                        .toString())
                .contains("not-found");
    }

    @Test
    void aPasswordIsChangedOnlyByWhoeverKnowsIt() {
        TestPerson ann = persons.add();
        Visitor visitor = ann.visitor();

        visitor.send("/account", "/account/password", Map.of("current", "not it", "password", NEW_PASSWORD))
                .then()
                .statusCode(400)
                .body(containsString("That is not your password. Type it again."));
        visitor.send("/account", "/account/password", Map.of("current", ann.password(), "password", "short"))
                .then()
                .statusCode(400)
                .body(containsString("Your new password is too short."));

        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    private ResetCode issue(TestPerson person) {
        return passwords
                .issueResetCode(persons.founder(), person.id(), Unread.of(FormKey.fresh()))
                .orThrow();
    }

    private Answer<PersonId> set(TestPerson person, String code) {
        return passwords.setWithCode(UUID.randomUUID(), person.userName(), code, NEW_PASSWORD);
    }
}
