package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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

    private static final List<String> UNREADABLE = List.of("", "{", "{\"noSuchProperty\": 1}");

    /** The first save under an id is what makes the piece. */
    private static final Route MAKES_WHAT_IS_NOT_THERE = new Route("PUT", "/api/v1/pieces/{piece}/draft");

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

    /** Nobody is told what is wrong with something that they may not send. */
    @Test
    void whoeverMayNotIsToldThatWhateverTheySend() throws Exception {
        List<Callable<List<String>>> people = Stream.of(Part.values())
                .<Callable<List<String>>>map(part -> () -> Route.bodies().keySet().stream()
                        .filter(route -> !cell(route, part).equals("may"))
                        .flatMap(route -> UNREADABLE.stream()
                                .map(sent -> send(part, route, sent))
                                .filter(answer -> !cell(route, part).equals(String.valueOf(answer.statusCode())))
                                .map(answer -> part + " " + route + ": " + answer.statusCode() + answer.asString()))
                        .toList())
                .toList();
        assertThat(AtOnce.all(people).stream().flatMap(List::stream)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotThereWhateverIsSent() {
        assertThat(Route.bodies().keySet().stream()
                        .filter(route -> route.path().contains("{") && !route.equals(MAKES_WHAT_IS_NOT_THERE))
                        .flatMap(route -> RolesAndRoutes.whoMay(route).stream().flatMap(part -> UNREADABLE.stream()
                                .map(sent -> send(part, nowhere(route), sent))
                                .filter(answer -> answer.statusCode() != 404)
                                .map(answer -> route + ": " + answer.statusCode() + answer.asString()))))
                .isEmpty();
    }

    private static Route nowhere(Route route) {
        return new Route(
                route.method(),
                route.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
    }

    private static String cell(Route route, Part part) {
        return RolesAndRoutes.table().get(route).get(part.ordinal());
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
        RequestSpecification request = RestAssured.given();
        if (part != Part.ANONYMOUS) {
            Part.SignIn signIn = part.signIn(cast.places());
            request = request.auth().preemptive().basic(signIn.userName(), signIn.password());
        }
        return request.contentType("application/json")
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
