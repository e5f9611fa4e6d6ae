package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Test;

/** Who may open and who may do what: every part in one unit, on every route there is. */
@QuarkusTest
@TestProfile(DemoCentreIsOpen.class)
class RolesAndRoutesTest {

    private static final String TABLE = "/journeys/roles-and-routes.txt";

    @Inject
    Cast cast;

    private final Map<Part, Visitor> visitors = new EnumMap<>(Part.class);
    private final Map<Part, String> tokens = new EnumMap<>(Part.class);

    @Test
    void theTableListsEveryRouteAndNothingElse() {
        assertThat(new TreeSet<>(table().keySet())).isEqualTo(Route.all());
    }

    @Test
    void everyPartIsAnsweredAsTheTableSays() {
        List<String> otherwise = new ArrayList<>();
        Map<Route, List<String>> table = table();
        table.forEach((route, cells) -> {
            for (Part part : Part.values()) {
                String expected = cells.get(part.ordinal());
                String answered = answer(route, part);
                if (!answered.equals(expected)) {
                    otherwise.add(route + " for " + part + ": " + answered + " instead of " + expected);
                }
            }
        });
        assertThat(otherwise).isEmpty();
    }

    static Map<Route, List<String>> table() {
        Map<Route, List<String>> rows = new LinkedHashMap<>();
        try (var in = RolesAndRoutesTest.class.getResourceAsStream(TABLE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.trim().split("\\s+")))
                    .forEach(words -> rows.put(new Route(words.get(0), words.get(1)), words.subList(2, words.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    /** What the table calls it: the status of what is read; of a change, whether the person gets as far as the form. */
    private String answer(Route route, Part part) {
        Response response = asked(route, part);
        if (route.path().contains("sign-out")) {
            visitors.remove(part);
            tokens.remove(part);
        }
        int status = response.statusCode();
        boolean toSignIn = status == 302 || status == 303;
        if (toSignIn
                && String.valueOf(response.header("Location")).endsWith("/sign-in")
                && !route.path().startsWith("/sign-")) {
            return "sign-in";
        }
        if (route.reads() || status == 401 || status == 403 || status == 404 || status >= 500) {
            return String.valueOf(status);
        }
        return "may";
    }

    private Response asked(Route route, Part part) {
        String path = Filled.with(cast, route.path());
        if (route.isJson()) {
            return json(route, part).request(route.method(), path);
        }
        if (route.reads()) {
            return visitor(part, route).request().request(route.method(), path);
        }
        return form(route, part).post(path);
    }

    /** Empty but for what every form of ours carries. */
    private RequestSpecification form(Route route, Part part) {
        Visitor visitor = visitor(part, route);
        Map<String, String> hidden = new LinkedHashMap<>(Map.of("csrf-token", token(part, visitor)));
        if (isKeyed(route)) {
            hidden.put("key", UUID.randomUUID().toString());
        }
        RequestSpecification form = visitor.request();
        if (route.path().endsWith("/edit") || route.path().endsWith("/claims")) {
            hidden.forEach(form::multiPart);
            return form;
        }
        return form.formParams(hidden);
    }

    /** Some are refused without their key before anything else is asked; with it, withdrawing would need nothing more. */
    private static boolean isKeyed(Route route) {
        String path = route.path();
        if (route.isJson()) {
            return path.contains("/pieces/{piece}/") && !path.contains("withdraw") && !path.endsWith("/draft");
        }
        return (path.contains("/units/")
                        || path.contains("/actions/")
                        || path.contains("/portfolio/")
                        || path.contains("/pieces/{piece}/")
                        || path.startsWith("/countersigning"))
                && !path.contains("withdraw")
                && !path.endsWith("/draft");
    }

    private RequestSpecification json(Route route, Part part) {
        RequestSpecification request = RestAssured.given();
        if (part != Part.ANONYMOUS) {
            Part.SignIn signIn = part.signIn(cast.places());
            request = request.auth().preemptive().basic(signIn.userName(), signIn.password());
        }
        if (route.reads() || route.method().equals("DELETE")) {
            return request;
        }
        if (route.toString().equals("POST /api/v1/pieces/{piece}/draft/files")) {
            return request.multiPart("file", "log.txt", "The log.".getBytes(StandardCharsets.UTF_8));
        }
        return route.path().endsWith("/files/{name}")
                ? request.contentType("application/octet-stream").body("The log.".getBytes(StandardCharsets.UTF_8))
                : request.contentType("application/json")
                        .body(isKeyed(route) ? Map.of("key", UUID.randomUUID()) : Map.of());
    }

    private String token(Part part, Visitor visitor) {
        return part == Part.ANONYMOUS ? token(visitor) : tokens.computeIfAbsent(part, same -> token(visitor));
    }

    private static String token(Visitor visitor) {
        return visitor.get("/set-password")
                .then()
                .extract()
                .htmlPath()
                .getString("**.find { it.@name == 'csrf-token' }.@value");
    }

    private Visitor visitor(Part part, Route route) {
        if (part == Part.ANONYMOUS) {
            return Visitor.stranger();
        }
        return visitors.computeIfAbsent(part, same -> {
            Part.SignIn signIn = part.signIn(cast.places());
            return Visitor.signedIn(signIn.userName(), signIn.password());
        });
    }
}
