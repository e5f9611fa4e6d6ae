package org.countersign.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * What every answer tells the browser about trust and about keeping. An answer that says something stricter itself, as
 * uploaded content does, is left as it is.
 */
@Singleton
public class SecurityHeaders {

    /** Sign-in happens at 200; what is decided without knowing who asks comes before it. */
    public static final int BEFORE_SIGN_IN = 290;

    /**
     * By this our own answers are known from those of whatever stands between us and the browser: a script never shows
     * another's in place of a page. It says what kind of failure it was, or that there is something to look at.
     */
    public static final String ANSWER = "Countersign-Answer";

    private static final String SOMETHING_TO_LOOK_AT = "page";

    private static final Map<String, String> ALWAYS = Map.of(
            // Nothing runs that did not come as a file of ours; Bootstrap draws its ticks and arrows as data images.
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            // Addresses hold ids of learners' work; no other site learns them, and our own pages lose nothing.
            "Referrer-Policy",
            "same-origin",
            // Photographs and recordings come through the file control, which asks for the camera itself.
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    /**
     * Pages are shown to nobody else and asked for anew each time, yet not forbidden to be kept: a browser that may not
     * keep a page forgets on “back” what was typed in it.
     */
    private static final String PAGES = "private, no-cache";

    /** Swagger UI starts itself by a script within its page and styles itself as it goes. */
    private static final String SWAGGER_UI =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    void stand(@Observes Filters filters) {
        filters.register(
                routing -> {
                    routing.addHeadersEndHandler(ending -> complete(routing));
                    routing.next();
                },
                BEFORE_SIGN_IN);
    }

    private static void complete(RoutingContext routing) {
        String path = routing.normalizedPath();
        MultiMap headers = routing.response().headers();
        if (path.startsWith("/q/swagger-ui")) {
            headers.set("Content-Security-Policy", SWAGGER_UI);
        }
        ALWAYS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (routing.request().isSSL()) {
            // Over plain HTTP, as on a laptop, it would lock the browser out of every other program on this host.
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (!headers.contains(ANSWER)) {
            headers.set(ANSWER, SOMETHING_TO_LOOK_AT);
        }
        keep(routing, path, headers);
        if (path.equals("/sign-out")) {
            // The one moment at which the browser has to forget what it showed.
            headers.set("Clear-Site-Data", "\"cache\"");
        }
    }

    private static void keep(RoutingContext routing, String path, MultiMap headers) {
        if (isAsset(path)) {
            // Quarkus would have any of them kept for a day, those without a version and those that are not there too.
            boolean forGood = isVersioned(routing, path) && routing.response().getStatusCode() == 200;
            headers.set("Cache-Control", forGood ? "public, max-age=31536000, immutable" : "no-cache");
        } else if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", path.startsWith("/api/") ? "no-store" : PAGES);
        }
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/webjars/") || path.startsWith("/assets/");
    }

    /** Whether the address changes with the content: webjars carry their version, our own files their digest. */
    private static boolean isVersioned(RoutingContext routing, String path) {
        String query = routing.request().query();
        return path.startsWith("/webjars/") || (query != null && query.startsWith(Assets.VERSION));
    }
}
