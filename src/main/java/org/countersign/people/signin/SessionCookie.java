package org.countersign.people.signin;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager.RestoreResult;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session on its way between browser and server: encrypted and sealed, gone when the browser is closed, renewed while
 * it is used. Any node that has the key can read it.
 */
@ApplicationScoped
public class SessionCookie {

    static final String NAME = "countersign-session";

    private static final boolean HTTP_ONLY = true;
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    /** Not Strict: a link in a message to a page of ours would open it as if nobody were signed in. */
    private static final String SAME_SITE = "LAX";

    private final PersistentLoginManager sealed;

    SessionCookie(
            SessionKey key,
            @ConfigProperty(name = "countersign.session.idle") Duration idle,
            @ConfigProperty(name = "countersign.session.renewed-after") Duration renewedAfter) {
        sealed = new PersistentLoginManager(
                key.value(),
                NAME,
                idle.toMillis(),
                renewedAfter.toMillis(),
                HTTP_ONLY,
                SAME_SITE,
                "/",
                UNTIL_THE_BROWSER_CLOSES,
                null);
    }

    /** A session the browser came with, and whether it is time to give it out again. */
    public record Brought(Session session, RestoreResult seal) {}

    public Optional<Brought> read(RoutingContext routing) {
        return Optional.ofNullable(sealed.restore(routing))
                .flatMap(seal -> Session.parse(seal.getPrincipal()).map(session -> new Brought(session, seal)));
    }

    public void renew(RoutingContext routing, Brought brought) {
        sealed.save(brought.session().toString(), routing, NAME, brought.seal(), isSecure(routing));
    }

    public void give(RoutingContext routing, Session session) {
        sealed.save(session.toString(), routing, NAME, null, isSecure(routing));
    }

    public void take(RoutingContext routing) {
        sealed.clear(routing);
    }

    private static boolean isSecure(RoutingContext routing) {
        return routing.request().isSSL();
    }
}
