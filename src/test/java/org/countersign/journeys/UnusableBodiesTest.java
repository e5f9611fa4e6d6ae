package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.countersign.site.AtOnce;
import org.countersign.site.errors.ProblemDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to the JSON of the program, it answers with a sentence and never breaks. */
@QuarkusTest
@Tag("web")
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

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Cast cast;

    @Test
    void aBodyThatIsNotWhatIsExpectedIsRefusedWithASentence() throws Exception {
        assertThat(answeredOtherwise(body -> NO_BODIES, status -> status == 400))
                .isEmpty();
    }

    @Test
    void aPropertyOfTheWrongKindIsRefusedWithASentenceOrTaken() throws Exception {
        assertThat(answeredOtherwise(UnusableBodiesTest::wrongSomewhere, status -> status < 500))
                .isEmpty();
    }

    /** Everybody sends to the routes that are theirs, all of them at once. */
    private List<String> answeredOtherwise(Function<Class<?>, List<String>> bodies, IntPredicate expected)
            throws Exception {
        List<Callable<List<String>>> people = new ArrayList<>();
        routes().forEach((part, routes) -> people.add(() -> {
            List<String> otherwise = new ArrayList<>();
            routes.forEach((route, body) -> bodies.apply(body).forEach(sent -> {
                Response answer = send(part, route, sent);
                boolean refused = answer.statusCode() >= 400;
                if (!expected.test(answer.statusCode()) || refused && !says(answer)) {
                    otherwise.add(route + " " + sent + ": " + answer.statusCode() + " " + answer.asString());
                }
            }));
            return otherwise;
        }));
        return AtOnce.all(people).stream().flatMap(List::stream).toList();
    }

    private static List<String> wrongSomewhere(Class<?> body) {
        return properties(body).stream()
                .flatMap(property -> VALUES.stream()
                        .map(value -> "{" + key(property, body) + "\"" + property + "\": " + value + "}"))
                .toList();
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
                && !problem(answer).path("detail").asText().isBlank();
    }

    /** Read without the scripts of REST Assured, which compiles one for each answer. */
    private static JsonNode problem(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private Response send(Part part, Route route, String body) {
        Part.SignIn signIn = part.signIn(cast.places());
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(signIn.userName(), signIn.password())
                .contentType("application/json")
                .body(body)
                .request(route.method(), Filled.with(cast, route.path()));
    }

    /**
     * The routes that take JSON and what they take, with the first, as the table has them, who is signed in and gets as far
     * as what they sent; without those that nobody may any more.
     */
    private static Map<Part, Map<Route, Class<?>>> routes() {
        Map<Part, Map<Route, Class<?>>> routes = new EnumMap<>(Part.class);
        Route.bodies().forEach((route, body) -> RolesAndRoutes.whoMay(route)
                .ifPresent(part -> routes.computeIfAbsent(part, first -> new LinkedHashMap<>())
                        .put(route, body)));
        assertThat(routes.values().stream().mapToInt(Map::size).sum()).isGreaterThan(20);
        return routes;
    }
}
