package org.countersign.people.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.PasswordCheck;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class DoorBookTest {

    @Inject
    Persons persons;

    @Inject
    DoorBook book;

    @Inject
    PasswordCheck passwordCheck;

    @Inject
    CentreClock clock;

    private TestPerson administrator;

    /** Without one the centre has not been founded, and nobody can sign in. */
    @BeforeEach
    void theCentreIsFounded() {
        persons.founder();
    }

    @Test
    void whoSignsInAndWhoDoesNotIsListed() {
        TestPerson ann = persons.addNamed("Ann of the Door", Role.ASSESSOR);
        signIn(ann.userName(), "a wrong password");
        ann.visitor();
        ann.basic().get("/api/v1/me");
        ann.basic().get("/api/v1/me");
        passwordCheck.confirm(ann.actor(), "another wrong one");

        assertThat(eventsOf(ann))
                .containsExactly("wrong-password-again", "signed-in-by-program", "signed-in", "wrong-password");
        assertThat(page())
                .contains("Ann of the Door", "Signed in", "Wrong password when signing or changing it")
                .doesNotContain("a wrong password", "another wrong one");
    }

    @Test
    void whoeverGuessesOnIsListedOnceAMinute() {
        TestPerson ann = persons.add();
        for (int guess = 0; guess < 9; guess++) {
            signIn(ann.userName(), "guessed");
        }

        assertThat(eventsOf(ann)).filteredOn("too-many-tries"::equals).hasSize(1);
        assertThat(eventsOf(ann)).filteredOn("wrong-password"::equals).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void ofANameThatNobodyHasOnlyTheBeginningIsKept() {
        List<String> lines = new ArrayList<>();
        Handler listener = listener(lines);
        Logger log = Logger.getLogger("org.countersign.door");
        log.addHandler(listener);
        try {
            signIn("ŵmy secret password\n" + UUID.randomUUID(), "x");
        } finally {
            log.removeHandler(listener);
        }

        assertThat(newest().getList("items.typed")).contains("ŵ…");
        assertThat(lines).contains("unknown-user-name person=- typed=ŵ… address=127.0.0.1 request=-");
        assertThat(page()).contains("Unknown name: ŵ…").doesNotContain("secret password");
    }

    @Test
    void whatIsRefusedOrNotTheirsIsListedWithWhatWasAskedFor() {
        TestPerson ann = persons.add(Role.LEARNER);
        Visitor visitor = ann.visitor();
        for (int time = 0; time < 3; time++) {
            visitor.get("/people?text=secret").then().statusCode(403);
        }
        String nothing = "/portfolio/" + UUID.randomUUID();
        visitor.get(nothing).then().statusCode(404);
        TestPerson ben = persons.add(Role.LEARNER);
        ben.basic().get("/api/v1/people").then().statusCode(403);

        List<Map<String, Object>> entries = awaited(ann, 3);
        assertThat(entries)
                .extracting(entry -> entry.get("event") + " " + entry.get("request"))
                .containsExactlyInAnyOrder(
                        "signed-in null", "access-refused GET /people", "not-there-for-them GET " + nothing);
        assertThat(awaited(ben, 2)).extracting(entry -> entry.get("request")).contains("GET /api/v1/people");
    }

    @Test
    void whatIsOldIsRemoved() {
        Comer comer = Comer.known(persons.add().id(), "198.51.100.7");
        Instant before = clock.now().minus(Duration.ofDays(book.days())).minusSeconds(1);
        clock.playing(before, () -> {
            book.note(DoorEvent.SIGNED_IN, comer);
            return null;
        });
        book.note(DoorEvent.SIGNED_IN, comer);

        assertThat(entries().stream().filter(entry -> entry.person().equals(comer.person())))
                .hasSize(1);
    }

    @Test
    void aTextThatIsNoLetterIsNotEvenBegun() {
        assertThat(Comer.unknown("\u0007x", "here").typed()).contains("?…");
        assertThat(Comer.unknown("  ", "here").typed()).contains("");
        assertThat(Comer.unknown(null, "here").typed()).contains("");
    }

    private List<DoorEntry> entries() {
        return QuarkusTransaction.requiringNew().call(() -> book.page(1, 500));
    }

    private List<String> eventsOf(TestPerson person) {
        return of(person).stream().map(entry -> (String) entry.get("event")).toList();
    }

    /** What is refused is noted by another thread, a moment after the answer. */
    private List<Map<String, Object>> awaited(TestPerson person, int number) {
        Instant latest = clock.now().plusSeconds(10);
        List<Map<String, Object>> found = of(person);
        while (found.size() < number && clock.now().isBefore(latest)) {
            found = of(person);
        }
        return found;
    }

    private List<Map<String, Object>> of(TestPerson person) {
        return newest().getList("items.findAll { it.person == '" + person.id() + "' }");
    }

    private JsonPath newest() {
        return administrator().basic().get("/api/v1/sign-ins").jsonPath();
    }

    private String page() {
        return administrator()
                .visitor()
                .get("/sign-ins")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private TestPerson administrator() {
        if (administrator == null) {
            administrator = persons.add(Role.ADMINISTRATOR);
        }
        return administrator;
    }

    private static void signIn(String userName, String password) {
        Visitor.stranger().send("/sign-in", "/sign-in", Map.of("userName", userName, "password", password));
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
