package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.AtOnce;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person signs in with another name, and the earlier one stays theirs. */
@QuarkusTest
@Tag("database")
class UserNamesTest {

    @Inject
    UserNames userNames;

    @Inject
    People people;

    @Inject
    Persons persons;

    @Inject
    NewEntries journal;

    @Inject
    CentreClock clock;

    @Test
    void theNewNameSignsInAndTheEarlierOneDoesNot() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        Visitor session = nia.visitor();
        nia.basic().get("/api/v1/me").then().statusCode(200);
        String name = another();
        change(nia, nia.userName(), name).orThrow();

        Visitor.signedIn(name.toUpperCase(Locale.ROOT), nia.password())
                .get("/account")
                .then()
                .statusCode(200);
        me(name, nia.password()).then().statusCode(200).body("userName", equalTo(name));
        me(nia.userName(), nia.password()).then().statusCode(401);
        session.get("/account").then().statusCode(200);
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void whoKnowsThePasswordIsToldTheNewNameAtTheDoorAndNobodyElseIs() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        String name = another();
        change(nia, nia.userName(), name).orThrow();

        door(nia.userName(), nia.password())
                .statusCode(400)
                .body(containsString(
                        "Your user name is now “" + name + "”. Sign in with it; your password is the same as before."))
                .body("**.find { it.@id == 'userName' }.@value", equalTo(name));
        door(nia.userName(), "another password altogether")
                .statusCode(400)
                .body(containsString("User name or password is wrong."))
                .body(not(containsString(name)));
        people.disable(persons.founder(), nia.id(), Unread.of(HandingOn.TO_NOBODY_YET))
                .orThrow();
        door(nia.userName(), nia.password()).body(not(containsString(name)));
    }

    @Test
    void whoGuessesByTheEarlierNameHasNoFurtherTriesByTheNewOne() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        String name = another();
        change(nia, nia.userName(), name).orThrow();
        List<Integer> answers = IntStream.range(0, 10)
                .mapToObj(guess -> door(guess % 2 == 0 ? nia.userName() : name, "wrong " + guess)
                        .extract()
                        .statusCode())
                .toList();
        assertThat(answers).as("five of each are free").startsWith(400).contains(429);
    }

    @Test
    void whoIsSignedInMeanwhileReadsTheNewNameOnTheirFirstPageUntilTheySignInWithIt() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        Visitor session = nia.visitor();
        session.get("/").then().statusCode(200).body(not(containsString("Your user name is now")));
        String name = another();
        change(nia, nia.userName(), name).orThrow();

        session.get("/")
                .then()
                .body(containsString("Your user name is now " + name + "."))
                .body(containsString("Sign in with it next time; your password is the same as before."));

        TestPerson tom = persons.add(Role.ASSESSOR);
        String earlier = another();
        clock.playing(clock.now().minusSeconds(5), () -> change(tom, tom.userName(), earlier))
                .orThrow();
        Visitor.signedIn(earlier, tom.password()).get("/").then().body(not(containsString("Your user name is now")));
    }

    @Test
    void whosePasswordHasBecomeTheirUserNameIsAskedForAnotherWhenTheySignIn() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        String password = "nia-" + UUID.randomUUID().toString().substring(0, 13);
        nia.basic()
                .contentType(ContentType.JSON)
                .body(Map.of("current", nia.password(), "password", password))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
        change(nia, nia.userName(), password.toUpperCase(Locale.ROOT)).orThrow();

        Visitor session = Visitor.stranger();
        session.send("/sign-in", "/sign-in", Map.of("userName", password, "password", password))
                .then()
                .statusCode(303)
                .header("Location", equalTo("/account"));
        session.get("/account")
                .then()
                .body(
                        containsString(
                                "Your password is the same as your user name, so it is easy to guess. Choose another one now."));
    }

    private static ValidatableResponse door(String userName, String password) {
        return Visitor.stranger()
                .send("/sign-in", "/sign-in", Map.of("userName", userName, "password", password))
                .then();
    }

    @Test
    void theyAreFoundByEitherNameAndTheirHistoryTellsOfIt() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        String name = another();
        change(nia, nia.userName(), name).orThrow();

        for (String called : List.of(nia.userName(), name)) {
            PeopleQuery query = new PeopleQuery(called, Optional.empty(), PeopleQuery.Order.NAME);
            assertThat(people.list(query, 0, 10)).extracting(Person::id).containsExactly(nia.id());
        }
        TestPerson administrator = persons.add(Role.ADMINISTRATOR);
        administrator
                .visitor()
                .get("/people/" + nia.id())
                .then()
                .body(containsString("User name changed to " + name + ": Married in May"));
    }

    @Test
    void nobodyElseIsGivenANameThatSomebodyHadAndTheyMayHaveItBack() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        TestPerson other = persons.add(Role.ASSESSOR);
        String name = another();
        change(nia, nia.userName(), name).orThrow();

        String taken = "The user name “%s” belongs to somebody else. Choose another.";
        for (String theirs : List.of(nia.userName(), name)) {
            assertThat(sentences(change(other, other.userName(), theirs))).containsExactly(taken.formatted(theirs));
            PersonDetails details = new PersonDetails("Somebody New", Optional.empty(), Optional.empty());
            assertThat(sentences(people.add(
                            persons.founder(), Unread.of(new NewPerson(PersonId.random(), theirs, details, Set.of())))))
                    .containsExactly(taken.formatted(theirs));
        }
        assertThat(change(nia, name, nia.userName()).orThrow().userName()).isEqualTo(nia.userName());
    }

    @Test
    void ofTwoWhoAreGivenOneNameAtOnceOneHasIt() throws Exception {
        String name = another();
        List<Callable<Answer<Person>>> given = Stream.of(persons.add(Role.LEARNER), persons.add(Role.LEARNER))
                .<Callable<Answer<Person>>>map(person -> () -> change(person, person.userName(), name))
                .toList();
        assertThat(AtOnce.all(given).stream().filter(Answer.Done.class::isInstance))
                .hasSize(1);
    }

    @Test
    void whatIsWrongWithAChangeIsSaid() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        assertThat(sentences(userNames.change(persons.founder(), nia.id(), nia.userName(), "two words", " ")))
                .hasSize(2)
                .contains("The reason is missing. Fill it in.");
        assertThat(sentences(change(nia, "earlier", another())))
                .containsExactly(nia.name() + "’s user name was changed to “" + nia.userName()
                        + "” meanwhile. Send yours again if it is still right.");
        assertThat(sentences(userNames.change(nia.actor(), nia.id(), nia.userName(), another(), "Mine")))
                .containsExactly("Only an administrator of the centre can do this. Ask one of them.");
        assertThat(people.find(nia.id()).orElseThrow().userName()).isEqualTo(nia.userName());
    }

    @Test
    void administratorsChangeItOnThePageAndOverJson() {
        TestPerson nia = persons.add(Role.ASSESSOR);
        TestPerson administrator = persons.add(Role.ADMINISTRATOR);
        String page = "/people/" + nia.id();
        String first = another();
        administrator
                .visitor()
                .send(page, page + "/user-name", Map.of("userName", first, "reason", "Married"))
                .then()
                .statusCode(303);
        administrator
                .visitor()
                .send(page, page + "/user-name", Map.of("userName", "<none>", "reason", "A typing error"))
                .then()
                .statusCode(400)
                .body(containsString("&lt;none&gt;"), containsString("A typing error"));

        String second = another();
        administrator
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("seen", first, "userName", second, "reason", "Married"))
                .put("/api/v1" + page + "/user-name")
                .then()
                .statusCode(200)
                .body("userName", equalTo(second));
    }

    private Answer<Person> change(TestPerson person, String seen, String name) {
        return userNames.change(persons.founder(), person.id(), seen, name, "Married in May");
    }

    private static String another() {
        return "nia." + UUID.randomUUID().toString().substring(0, 13);
    }

    private static Response me(String userName, String password) {
        return RestAssured.given().auth().preemptive().basic(userName, password).get("/api/v1/me");
    }

    private static List<String> sentences(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused
                ? refused.refusals().stream().map(Refusal::sentence).toList()
                : List.of();
    }
}
