package org.countersign.journeys;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.site.Visitor;

/** Somebody in one part who tries one route after the other, with no more than what gets them as far as the form. */
final class Caller {

    private final Cast cast;
    private final Part part;
    private Visitor visitor;
    private String token;

    Caller(Cast cast, Part part) {
        this.cast = cast;
        this.part = part;
    }

    /** What the table calls it: the status of what is read; of a change, whether the person gets as far as the form. */
    String answer(Route route) {
        Response response = asked(route);
        if (route.path().contains("sign-out")) {
            visitor = null;
        }
        int status = response.statusCode();
        boolean toSignIn = status == 302 || status == 303;
        if (toSignIn
                && String.valueOf(response.header("Location")).endsWith("/sign-in")
                && !List.of("/sign-in", "/sign-out").contains(route.path())) {
            return "sign-in";
        }
        if (route.reads() || status == 401 || status == 403 || status == 404 || status >= 500) {
            return String.valueOf(status);
        }
        return "may";
    }

    private Response asked(Route route) {
        String path = Filled.with(cast, route.path());
        if (route.isJson()) {
            return json(route).request(route.method(), path);
        }
        signIn();
        return route.reads()
                ? visitor.request().request(route.method(), path)
                : form(route).post(path);
    }

    /** Nobody without a session is the same stranger twice. */
    private void signIn() {
        if (part == Part.ANONYMOUS) {
            visitor = Visitor.stranger();
        } else if (visitor == null) {
            Part.SignIn signIn = part.signIn(cast.places());
            visitor = Visitor.signedIn(signIn.userName(), signIn.password());
        } else {
            return;
        }
        token = null;
    }

    /** Empty but for what every form of ours carries. */
    private RequestSpecification form(Route route) {
        Map<String, String> hidden = new LinkedHashMap<>(Map.of("csrf-token", token()));
        if (isKeyed(route)) {
            hidden.put("key", UUID.randomUUID().toString());
        }
        RequestSpecification form = visitor.request();
        if (List.of("/edit", "/claims", "/import").stream().anyMatch(route.path()::endsWith)) {
            hidden.forEach(form::multiPart);
            return form;
        }
        return form.formParams(hidden);
    }

    private String token() {
        if (token == null) {
            token = Visitor.hidden(visitor.get("/set-password"), form -> true)
                    .get("csrf-token")
                    .toString();
        }
        return token;
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

    private RequestSpecification json(Route route) {
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
        return route.path().endsWith("/files/{name}") || route.path().equals("/api/v1/imports")
                ? request.contentType("application/octet-stream").body("The log.".getBytes(StandardCharsets.UTF_8))
                : request.contentType("application/json")
                        .body(isKeyed(route) ? Map.of("key", UUID.randomUUID()) : Map.of());
    }
}
