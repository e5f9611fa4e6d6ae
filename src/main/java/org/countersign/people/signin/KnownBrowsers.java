package org.countersign.people.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.countersign.site.PersonId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Browsers in which somebody has signed in before, so that a stranger's guesses never slow that person down there. The
 * cookie opens nothing and names nobody: it is a number of the browser, and for each of the people who last signed in
 * with it a seal over both that only this installation can make.
 */
@ApplicationScoped
public class KnownBrowsers {

    static final String COOKIE = "countersign-known";

    /** A computer in a classroom is used by many; whoever was longest not there counts as new again. */
    private static final int MOST_PEOPLE = 40;

    private static final int NUMBER_BYTES = 16;
    private static final int SEAL_BYTES = 16;
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final Duration knownFor;

    KnownBrowsers(
            SessionKey sessionKey, @ConfigProperty(name = "countersign.sign-in.browser-known-for") Duration knownFor) {
        this.key = new SecretKeySpec(sessionKey.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.knownFor = knownFor;
    }

    /** What a browser shows of itself, believed only as far as its seals go. */
    record Browser(String number, List<String> seals) {}

    public Optional<Browser> of(RoutingContext routing) {
        Cookie cookie = routing.request().getCookie(COOKIE);
        return cookie == null ? Optional.empty() : read(cookie.getValue());
    }

    private static Optional<Browser> read(String text) {
        List<String> parts = Arrays.asList(text.split("\\.", MOST_PEOPLE + 2));
        return parts.size() <= MOST_PEOPLE + 1
                        && parts.stream().allMatch(part -> PART.matcher(part).matches())
                ? Optional.of(new Browser(parts.get(0), parts.subList(1, parts.size())))
                : Optional.empty();
    }

    boolean isKnownAs(PersonId person, Browser browser) {
        byte[] seal = seal(person, browser.number()).getBytes(StandardCharsets.US_ASCII);
        return browser.seals().stream()
                .anyMatch(there -> MessageDigest.isEqual(there.getBytes(StandardCharsets.US_ASCII), seal));
    }

    /** Somebody has signed in with it. */
    public void remember(PersonId person, RoutingContext routing) {
        Browser browser = of(routing).orElseGet(() -> new Browser(number(), List.of()));
        String seal = seal(person, browser.number());
        List<String> parts = new ArrayList<>(List.of(browser.number(), seal));
        browser.seals().stream()
                .filter(there -> !there.equals(seal))
                .limit(MOST_PEOPLE - 1)
                .forEach(parts::add);
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, String.join(".", parts))
                        .setPath(SignIn.PATH)
                        .setHttpOnly(true)
                        .setSecure(routing.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(knownFor.toSeconds()));
    }

    private String number() {
        byte[] bytes = new byte[NUMBER_BYTES];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    private String seal(PersonId person, String number) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            byte[] whole = mac.doFinal(("known browser:" + number + ":" + person).getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(Arrays.copyOf(whole, SEAL_BYTES));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
