package org.countersign.site.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("web")
class JobPagesTest {

    @Inject
    Persons persons;

    @Inject
    Jobs jobs;

    @Test
    void anAdministratorBeginsAJobAndReadsWhatCameOfIt() throws InterruptedException {
        TestPerson administrator = persons.add(Role.ADMINISTRATOR);
        Visitor visitor = administrator.visitor();
        assertThat(visitor.get("/").asString()).contains("href=\"/background-work\"");
        assertThat(visitor.get("/journal").asString()).contains("href=\"/background-work\"");
        assertThat(visitor.get("/background-work").asString()).contains("Unfinished uploads cleared away");

        visitor.send("/background-work", "/background-work/unfinished-files", Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/background-work"));
        JobsTest.hasEnded(jobs, "unfinished-files");

        assertThat(visitor.get("/background-work").asString())
                .contains("Ended ")
                .contains("Done by itself every 24 hours.");
    }

    @Test
    void aProgramBeginsAJobAndAsksHowFarItIs() throws InterruptedException {
        TestPerson administrator = persons.add(Role.ADMINISTRATOR);

        administrator
                .basic()
                .post("/api/v1/background-work/summaries")
                .then()
                .statusCode(202)
                .header("Location", endsWith("/api/v1/background-work/summaries"))
                .body("name", equalTo("summaries"));
        JobsTest.hasEnded(jobs, "summaries");

        administrator
                .basic()
                .get("/api/v1/background-work/summaries")
                .then()
                .statusCode(200)
                .body("standing", is("ended"));
        administrator
                .basic()
                .get("/api/v1/background-work")
                .then()
                .body("items.name", hasItems("journal-check", "journal-heads", "summaries", "unfinished-files"));
    }

    @Test
    void aJobThatThereIsNotIsNotFound() {
        TestPerson administrator = persons.add(Role.ADMINISTRATOR);
        administrator.basic().get("/api/v1/background-work/tea").then().statusCode(404);
        administrator.basic().post("/api/v1/background-work/tea").then().statusCode(404);
    }
}
