package org.countersign.site;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What an action says it did, on its way to the page that follows. It travels in a cookie of one minute, so that any
 * node can answer either request.
 */
public final class Notice {

    private static final String COOKIE = "notice";

    /** A browser keeps 4096 bytes a cookie; base64 makes four of three. */
    private static final int LONGEST = 2_400;

    private Notice() {}

    public static void leave(RoutingContext routing, String sentence) {
        byte[] words = sentence.getBytes(StandardCharsets.UTF_8);
        if (words.length > LONGEST) {
            throw new IllegalArgumentException("A notice is a sentence or two, not " + words.length + " bytes");
        }
        routing.response().addCookie(cookie(routing, Base64.getUrlEncoder().encodeToString(words), 60));
    }

    /** The notice that waits for this page, which is then gone. */
    static Optional<String> take(RoutingContext routing) {
        Cookie left = routing.request().getCookie(COOKIE);
        if (left == null || left.getValue().isEmpty()) {
            return Optional.empty();
        }
        routing.response().addCookie(cookie(routing, "", 0));
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(left.getValue()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cookie cookie(RoutingContext routing, String value, long seconds) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(routing.request().isSSL())
                .setSameSite(CookieSameSite.STRICT)
                .setMaxAge(seconds);
    }
}
