package org.countersign.site.disk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While the disk is full nothing is recorded; everything can be read, and everybody who has to know is told. */
@QuarkusTest
@Tag("web")
class FullDiskTest {

    @Inject
    Persons persons;

    private TestPerson morgan;

    @BeforeEach
    void aCentreWhoseDiskIsFull() {
        morgan = persons.add(Role.ADMINISTRATOR);
    }

    private static void full() {
        QuarkusMock.installMockForType(Disks.full(), DiskSpace.class);
    }

    @Test
    void aFormIsAnsweredWithWhatWasTyped() {
        Visitor visitor = morgan.visitor();
        Map<String, Object> fields = visitor.filled("/people/new", "/people", Map.of("name", "Zoë Łuczak"));
        full();

        Response kept = visitor.fromOurPage().formParams(fields).post("/people");
        assertThat(kept.statusCode()).isEqualTo(507);
        assertThat(kept.body().asString())
                .contains("The disk of the program is full, so nothing was recorded yet.")
                .contains("Zoë Łuczak");

        QuarkusMock.installMockForType(Disks.withRoom(), DiskSpace.class);
        assertThat(visitor.get("/people?text=Zo%C3%AB+%C5%81uczak").body().asString())
                .doesNotContain("href=\"/people/" + fields.get("key"));
    }

    @Test
    void aProgramIsToldBySentenceAndNumber() {
        full();
        Response answer = morgan.basic()
                .contentType("application/json")
                .body(Map.of("name", "Another"))
                .put("/api/v1/centre");
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:countersign:problem:disk-full");
        assertThat(answer.jsonPath().getString("title")).isEqualTo("Insufficient Storage");
        assertThat(answer.jsonPath().getString("detail")).startsWith("The disk of the program is full");
    }

    @Test
    void signingInAndReadingGoOnAndTheAdministratorIsTold() {
        full();
        Response home = morgan.visitor().get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body().asString()).contains("so nothing is recorded any more. Reading and signing in go on.");
    }

    @Test
    void anybodyElseIsNotTroubledWithIt() {
        full();
        assertThat(persons.add(Role.LEARNER).visitor().get("/").body().asString())
                .doesNotContain("The disk is full");
    }

    @Test
    void healthSaysSo() {
        assertThat(RestAssured.get("/q/health/well").statusCode()).isEqualTo(200);
        full();
        Response health = RestAssured.get("/q/health/well");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body().asString()).contains("room to record on the disk");
        assertThat(RestAssured.get("/q/health/ready").body().asString()).doesNotContain("room to record");
    }
}
