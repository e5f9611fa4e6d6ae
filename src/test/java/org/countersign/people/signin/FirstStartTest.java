package org.countersign.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.countersign.journal.NewEntries;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
import org.countersign.people.PeopleQuery;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.people.centre.Centres;
import org.countersign.people.signin.FirstAdministrator.Founding;
import org.countersign.site.Actor;
import org.countersign.site.AtOnce;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Unread;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
@TestProfile(FirstStartTest.NewInstallation.class)
@Order(1) // the others add people
public class FirstStartTest {

    /** An installation of its own, with nobody in it and with a folder for standards of its own. */
    public static class NewInstallation implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "countersign.sign-in.free-tries-of-address",
                    "3",
                    "countersign.demo",
                    "false",
                    "countersign.standards",
                    "${countersign.data}/own-standards");
        }
    }

    @Inject
    FirstAdministrator first;

    @Inject
    SignIn signIn;

    @Inject
    People people;

    @Inject
    Centres centres;

    @Inject
    NewEntries journal;

    @ConfigProperty(name = "countersign.data")
    Path data;

    @Test
    void whoeverReadsTheLogBecomesTheFirstAdministratorAndNobodyAfterThem() throws Exception {
        Visitor visitor = Visitor.stranger();
        visitor.get("/sign-in").then().statusCode(303).header("Location", "/first-administrator");
        Map<String, String> typed = new HashMap<>(Map.of(
                "code", "not it",
                "name", "Fay Founder",
                "userName", "fay",
                "password", "violet ladder eleven",
                "centre", "",
                "number", "3001234"));
        visitor.send("/first-administrator", "/first-administrator", typed)
                .then()
                .statusCode(400)
                .body(containsString("This is not the code that the program wrote into its log when it last started."));

        typed.put("code", first.code().toLowerCase());
        visitor.send("/first-administrator", "/first-administrator", typed)
                .then()
                .statusCode(400)
                .body(containsString("The centre’s name is missing. Fill it in."));
        assertThat(people.count(PeopleQuery.everybody())).isZero();

        typed.put("centre", "Riverside Training");
        Map<String, Object> form = visitor.filled("/first-administrator", "/first-administrator", typed);
        List<Founding> six = IntStream.range(0, 6)
                .mapToObj(number -> founding("fay" + number))
                .toList();
        List<Answer<Person>> answers = AtOnce.all(six.stream()
                .<Callable<Answer<Person>>>map(founding -> () -> first.found(Unread.of(founding)))
                .toList());
        assertThat(answers.stream().filter(Answer.Done.class::isInstance)).hasSize(1);
        assertThat(people.withRole(Role.ADMINISTRATOR)).extracting(Person::name).containsExactly("Fay Founder");
        Person fay = people.withRole(Role.ADMINISTRATOR).get(0);

        // The same form sent twice gets the same answer; whoever only knows an id learns nothing.
        form.putAll(Map.of("key", fay.id().toString(), "userName", fay.userName()));
        visitor.request().formParams(form).post("/first-administrator").then().statusCode(303);
        form.put("code", "not it");
        visitor.request().formParams(form).post("/first-administrator").then().statusCode(404);
        form.put("code", first.code());
        form.put("key", UUID.randomUUID().toString());
        visitor.request().formParams(form).post("/first-administrator").then().statusCode(404);
        visitor.get("/first-administrator").then().statusCode(404);
        assertThat(centres.current().name()).isEqualTo("Riverside Training");
        theLastAdministratorStaysOne();
        Visitor.signedIn(fay.userName(), "violet ladder eleven")
                .get("/people")
                .then()
                .statusCode(200);
        assertThat(journal.breaks()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("session.key"))))
                .isEqualTo("rw-------");
    }

    private Founding founding(String userName) {
        return new Founding(
                first.code(),
                PersonId.random(),
                userName,
                new PersonDetails("Fay Founder", Optional.empty(), Optional.empty()),
                "violet ladder eleven",
                "Riverside Training",
                Optional.of("3001234"));
    }

    private void theLastAdministratorStaysOne() {
        Person fay = people.withRole(Role.ADMINISTRATOR).get(0);
        Actor itself = new Actor(fay.id(), fay.userName(), fay.name(), fay.roles());

        assertThat(people.endRole(itself, fay.id(), Role.ADMINISTRATOR, Unread.of(HandingOn.UNSAID))
                        .toString())
                .contains("Fay Founder is the only administrator who can sign in. "
                        + "Make somebody else an administrator first.");

        assertThat(people.withRole(Role.ADMINISTRATOR)).containsExactly(fay);
    }

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        for (int free = 0; free < 3; free++) {
            assertThat(signIn.attempt("nobody-" + free, "guessed", "198.51.100.9", Optional.empty()))
                    .isEqualTo(new SignIn.Outcome.Wrong());
        }

        assertThat(signIn.attempt("nobody-4", "guessed", "198.51.100.9", Optional.empty()))
                .isInstanceOf(SignIn.Outcome.TooSoon.class);
        assertThat(signIn.attempt("nobody-4", "guessed", "198.51.100.10", Optional.empty()))
                .isEqualTo(new SignIn.Outcome.Wrong());
    }
}
