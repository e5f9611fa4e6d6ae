package org.countersign.site.forms;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.countersign.site.SecurityHeaders;
import org.countersign.site.SiteWords;
import org.countersign.site.errors.FailureAnswers;
import org.countersign.site.errors.FailureCode;
import org.countersign.site.errors.Failures;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Nothing is changed at the wish of another site. Forms carry a token, which quarkus-rest-csrf makes and checks; here
 * stands what it does not cover: sign-in, whose form it never sees, bodies that are not forms, and the JSON.
 */
@Singleton
public class ChangeGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String cookie;
    private final String header;
    private final FormToken token;
    private final Failures failures;
    private final FailureAnswers answers;
    private final SiteWords words;

    ChangeGuard(
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = FormToken.FIELD) String cookie,
            @ConfigProperty(name = "quarkus.rest-csrf.token-header-name", defaultValue = "X-CSRF-TOKEN") String header,
            FormToken token,
            Failures failures,
            FailureAnswers answers,
            SiteWords words) {
        this.cookie = cookie;
        this.header = header;
        this.token = token;
        this.failures = failures;
        this.answers = answers;
        this.words = words;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::check, SecurityHeaders.BEFORE_SIGN_IN - 2);
    }

    /** Whether it asks for a change, or pretends to. */
    public static boolean changes(RoutingContext routing) {
        return !SAFE.contains(routing.request().method().name());
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.headers().contains(HttpHeaders.AUTHORIZATION) && FailureAnswers.isJson(routing.normalizedPath())) {
            // Whoever names credentials has no forms; a browser that does it for Swagger UI keeps those of its pages.
            routing.addHeadersEndHandler(ending -> routing.response().removeCookies(cookie, false));
        }
        if (!changes(routing)) {
            forgetSpoiltToken(request);
            routing.next();
        } else if (isFromAnotherSite(request)) {
            refuse(routing, FailureCode.OTHER_SITE, words.otherSite());
        } else if (FailureAnswers.isJson(routing.normalizedPath())) {
            checkJson(routing);
        } else if (isForm(request)) {
            routing.next();
        } else {
            // Other kinds of body pass quarkus-rest-csrf unchecked, and no page of ours sends any.
            answers.send(routing, failures.of(415));
        }
    }

    /** A cookie that cannot be a token would have every page refused until the browser forgot it. */
    private void forgetSpoiltToken(HttpServerRequest request) {
        Cookie kept = request.getCookie(cookie);
        if (kept != null && !FormToken.isOne(kept.getValue())) {
            request.response().removeCookie(cookie, false);
        }
    }

    private void checkJson(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            // Credentials named by the request itself are its own wish. quarkus-rest-csrf cannot be told so and would
            // refuse an upload as multipart, so it is shown the pair it looks for.
            String shown = token.fresh();
            request.headers().set(header, shown).set(HttpHeaders.COOKIE, cookie + "=" + shown);
            routing.next();
        } else if (!request.headers().contains(HttpHeaders.COOKIE) || hasToken(request)) {
            routing.next();
        } else {
            refuse(routing, FailureCode.TOKEN_MISSING, words.tokenMissing());
        }
    }

    private boolean hasToken(HttpServerRequest request) {
        Cookie kept = request.getCookie(cookie);
        String sent = request.getHeader(header);
        return kept != null
                && sent != null
                && MessageDigest.isEqual(
                        kept.getValue().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** Every present browser says where a request comes from; it also covers Basic credentials a browser remembers. */
    private static boolean isFromAnotherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** Said by the browser itself; one that does not say where a request comes from, or says “null”, is not believed. */
    static boolean isFromOurPage(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        // Over plain HTTP browsers leave the first header out. A proxy may speak another scheme to us than to them.
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.endsWith("://" + request.authority());
    }

    static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
    }

    private void refuse(RoutingContext routing, FailureCode code, String sentence) {
        answers.send(routing, failures.simple(403, code, words.titleNotAllowed(), sentence));
    }
}
