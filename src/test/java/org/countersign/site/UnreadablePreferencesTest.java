package org.countersign.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is behind a proxy that spoils what their browser says is shown the program like everybody else. */
@QuarkusTest
@Tag("web")
class UnreadablePreferencesTest {

    @Inject
    Persons persons;

    @ParameterizedTest
    @ValueSource(strings = {"en-GB;q=high", "en;q=2", "en;q", "*;q=0.5;", ";", ",,;q=;", "en_GB", "\"en", "🏴"})
    void aListOfLanguagesThatCannotBeReadAsksForNone(String sent) {
        isShown("Accept-Language", sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html;q=high", "text/html;q=2", "text", "text/html;q", ";", "/", "\"text/html"})
    void aListOfKindsThatCannotBeReadAsksForAny(String sent) {
        isShown("Accept", sent);
    }

    @Test
    void whatIsWrittenAsItShouldBeIsReadAsBefore() {
        TestPerson person = persons.add(Role.LEARNER);
        for (String languages :
                List.of("en-XA", "cy, en-XA;q=0.8", "*;q=0.1,en-XA ; q=0.899999", "zh-Hans-CN,en-XA;q=.5")) {
            person.visitor()
                    .request()
                    .header("Accept-Language", languages)
                    .get("/account")
                    .then()
                    .body(containsString("⟦"));
        }
        for (String kinds : List.of("application/json", "text/html, application/json;q=0.9;v=\"a, b\"", "*/*;q=1.0")) {
            person.basic().header("Accept", kinds).get("/api/v1/me").then().statusCode(200);
        }
        person.basic().header("Accept", "image/png").get("/api/v1/me").then().statusCode(406);
    }

    private void isShown(String header, String sent) {
        given().header(header, sent).get("/sign-in").then().statusCode(200).body(containsString("Sign in"));
        TestPerson person = persons.add(Role.LEARNER);
        assertThat(person.visitor().request().header(header, sent).get("/").statusCode())
                .isEqualTo(200);
        assertThat(person.basic().header(header, sent).get("/api/v1/me").statusCode())
                .isEqualTo(200);
        assertThat(person.visitor()
                        .request()
                        .header(header, sent)
                        .get("/nowhere")
                        .statusCode())
                .isEqualTo(404);
    }
}
