package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.site.ProblemDocument;
import org.junit.jupiter.api.Test;

/** Whatever is sent to the JSON of the program, it answers with a sentence and never breaks. */
@QuarkusTest
@TestProfile(DemoCentreIsOpen.class)
class UnusableBodiesTest {

    private static final List<String> NO_BODIES =
            List.of("", "null", "[]", "[{}]", "7", "\"x\"", "{", "{\"noSuchProperty\": 1}");

    /** One of every kind there is in JSON, so that each is wrong somewhere. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1.5",
            "1e400",
            "\"\"",
            "\"\\u0000\"",
            "\"x\"",
            "[]",
            "[null]",
            "[[]]",
            "[{}]",
            "{}",
            "{\"x\": 1}");

    @Inject
    Cast cast;

    @Test
    void aBodyThatIsNotWhatIsExpectedIsRefusedWithASentence() {
        List<String> otherwise = new ArrayList<>();
        bodies().forEach((route, body) -> NO_BODIES.forEach(sent -> {
            Response answer = send(route, sent);
            if (answer.statusCode() != 400 || !says(answer)) {
                otherwise.add(route + " " + sent + ": " + answer.statusCode() + " " + answer.asString());
            }
        }));
        assertThat(otherwise).isEmpty();
    }

    @Test
    void aPropertyOfTheWrongKindIsRefusedWithASentenceOrTaken() {
        List<String> otherwise = new ArrayList<>();
        bodies().forEach((route, body) -> properties(body)
                .forEach(property -> VALUES.forEach(value -> {
                    String sent = "{" + key(property, body) + "\"" + property + "\": " + value + "}";
                    Response answer = send(route, sent);
                    if (answer.statusCode() >= 500 || answer.statusCode() >= 400 && !says(answer)) {
                        otherwise.add(route + " " + sent + ": " + answer.statusCode() + " " + answer.asString());
                    }
                })));
        assertThat(otherwise).isEmpty();
    }

    private static List<String> properties(Class<?> body) {
        return Stream.of(body.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    /** A good key beside the property that is tried, so that it is looked at. */
    private static String key(String tried, Class<?> body) {
        return !tried.equals("key") && properties(body).contains("key")
                ? "\"key\": \"" + UUID.randomUUID() + "\", "
                : "";
    }

    private static boolean says(Response answer) {
        return answer.contentType().startsWith(ProblemDocument.MEDIA_TYPE)
                && !answer.jsonPath().getString("detail").isBlank();
    }

    private Response send(Route route, String body) {
        Part.SignIn signIn = whoMay(route).signIn(cast.places());
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(signIn.userName(), signIn.password())
                .contentType("application/json")
                .body(body)
                .request(route.method(), Filled.with(cast, route.path()));
    }

    /** The first, as the table has them, who is signed in and gets as far as what they sent. */
    private static Part whoMay(Route route) {
        return parts(route).findFirst().orElseThrow();
    }

    private static Stream<Part> parts(Route route) {
        List<String> cells = RolesAndRoutesTest.table().get(route);
        return Arrays.stream(Part.values())
                .filter(part ->
                        part != Part.ANONYMOUS && cells.get(part.ordinal()).equals("may"));
    }

    /** The routes that take JSON and what they take, but those that nobody may any more. */
    private static Map<Route, Class<?>> bodies() {
        Map<Route, Class<?>> bodies = new LinkedHashMap<>();
        Route.bodies().forEach((route, body) -> {
            if (parts(route).findAny().isPresent()) {
                bodies.put(route, body);
            }
        });
        assertThat(bodies).hasSizeGreaterThan(20);
        return bodies;
    }
}
