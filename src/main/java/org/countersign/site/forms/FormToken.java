package org.countersign.site.forms;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token that goes with a form, in a field and in a cookie. quarkus-rest-csrf gives it to pages that are asked for;
 * here it is given to a page that stands in for a form which was refused.
 */
@Singleton
class FormToken {

    static final String FIELD = "csrf-token";

    /** Under which quarkus-rest-csrf looks for the token when a page asks for it. */
    private static final String OF_THIS_REQUEST = "csrf_token";

    private static final int BYTES = 16;

    /** As base64 writes sixteen bytes. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final SecureRandom random = new SecureRandom();
    private final String cookie;
    private final Duration valid;

    FormToken(
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = FIELD) String cookie,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age") Duration valid) {
        this.cookie = cookie;
        this.valid = valid;
    }

    static boolean isOne(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** One that nobody knows. */
    String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The one the browser has, or a new one. */
    void give(RoutingContext routing) {
        Cookie brought = routing.request().getCookie(cookie);
        if (brought != null && isOne(brought.getValue())) {
            routing.put(OF_THIS_REQUEST, brought.getValue());
            return;
        }
        String token = fresh();
        routing.put(OF_THIS_REQUEST, token);
        routing.response()
                .addCookie(Cookie.cookie(cookie, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(routing.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(valid.toSeconds()));
    }
}
