package org.countersign.site.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While the clock is three days behind what is recorded nothing is recorded; the rest goes on, and who has to know is told. */
@QuarkusTest
@Tag("web")
class SetBackClockTest {

    private static final String SENTENCE =
            "The clock of the program shows %s, but something was recorded here on %s already, so nothing was recorded now."
                    + " You can still read everything. Tell the centre’s administrator; send it again when the clock is"
                    + " right.";

    @Inject
    Persons persons;

    @Inject
    CentreClock clock;

    private TestPerson morgan;

    @BeforeEach
    void somebodyWhoMayChangeThings() {
        morgan = persons.add(Role.ADMINISTRATOR);
    }

    @Test
    void aFormIsAnsweredWithWhatWasTyped() {
        Visitor visitor = morgan.visitor();
        Map<String, Object> fields = visitor.filled("/people/new", "/people", Map.of("name", "Zoë Łuczak"));
        Instant last = Clocks.setBack(clock);

        Response kept = visitor.fromOurPage().formParams(fields).post("/people");
        assertThat(kept.statusCode()).isEqualTo(503);
        assertThat(kept.body().asString())
                .contains("but something was recorded here on " + Dates.timed(last) + " already")
                .contains("Zoë Łuczak");

        Clocks.putRight(clock);
        assertThat(visitor.get("/people?text=Zo%C3%AB+%C5%81uczak").body().asString())
                .doesNotContain("href=\"/people/" + fields.get("key"));
    }

    @Test
    void aProgramIsToldBySentenceAndCode() {
        Instant last = Clocks.setBack(clock);
        Instant asked = clock.now();

        Response answer = morgan.basic()
                .contentType("application/json")
                .body(Map.of("name", "Another"))
                .put("/api/v1/centre");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:countersign:problem:clock-behind");
        assertThat(answer.jsonPath().getString("detail"))
                .isIn(
                        SENTENCE.formatted(Dates.timed(asked), Dates.timed(last)),
                        SENTENCE.formatted(Dates.timed(asked.plusSeconds(60)), Dates.timed(last)));
    }

    @Test
    void signingInAndReadingGoOnAndTheAdministratorIsTold() {
        Instant last = Clocks.setBack(clock);

        Response home = morgan.visitor().get("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body().asString())
                .contains("but something was recorded on " + Dates.timed(last) + " already, so nothing is recorded any"
                        + " more. Reading and signing in go on.")
                .contains("start the program with countersign.clock.was-ahead=" + last + ".");
    }

    @Test
    void anybodyElseIsNotTroubledWithIt() {
        Clocks.setBack(clock);
        assertThat(persons.add(Role.LEARNER).visitor().get("/").body().asString())
                .doesNotContain("The clock of the program");
    }

    @Test
    void healthSaysSo() {
        assertThat(RestAssured.get("/q/health/well").statusCode()).isEqualTo(200);
        Instant last = Clocks.setBack(clock);
        Response health = RestAssured.get("/q/health/well");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body().asString())
                .contains("clock past what is recorded")
                .contains(last.toString());
        assertThat(RestAssured.get("/q/health/ready").body().asString()).doesNotContain("clock past");
    }
}
