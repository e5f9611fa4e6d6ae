package org.countersign.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;

/**
 * Passes over what a reader would rather have where it is not written as it should be: whoever is behind a proxy that spoils
 * it can do nothing about that, and is shown what everybody is who asks for nothing in particular. Otherwise each page would
 * be refused.
 */
@Singleton
class UnreadablePreferences {

    private static final String BLANKS = "[ \\t]*+";
    private static final String WEIGHT = "[qQ]=(?:0?\\.[0-9]++|0\\.?|1(?:\\.0*+)?)";
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String PARAMETER =
            "(?:" + WEIGHT + "|(?![qQ]=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*+\"))";

    /** RFC 9110, 12.5.4 */
    private static final Pattern LANGUAGES =
            list("(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+)(?:" + BLANKS + ";" + BLANKS + WEIGHT + ")?+");

    /** RFC 9110, 12.5.1 */
    private static final Pattern KINDS = list(TOKEN + "/" + TOKEN + "(?:" + BLANKS + ";" + BLANKS + PARAMETER + ")*+");

    private static Pattern list(String item) {
        return Pattern.compile(BLANKS + item + "(?:" + BLANKS + "," + BLANKS + item + ")*+" + BLANKS);
    }

    void stand(@Observes Filters filters) {
        filters.register(
                routing -> {
                    passOver(routing, HttpHeaders.ACCEPT_LANGUAGE, LANGUAGES);
                    passOver(routing, HttpHeaders.ACCEPT, KINDS);
                    routing.next();
                },
                SecurityHeaders.BEFORE_SIGN_IN);
    }

    private static void passOver(RoutingContext routing, String name, Pattern written) {
        MultiMap headers = routing.request().headers();
        if (!headers.getAll(name).stream()
                .allMatch(sent -> written.matcher(sent).matches())) {
            headers.remove(name);
        }
    }
}
