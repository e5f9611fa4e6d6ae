package org.countersign.people.signin.pages;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.nio.file.Path;
import java.util.List;
import org.countersign.people.signin.FirstAdministrator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What the log says at the end of a start: where everything is kept, where to go, and who can sign in. */
@ApplicationScoped
class Welcome {

    private static final Logger LOG = Logger.getLogger("org.countersign");

    private final Path data;
    private final FirstAdministrator first;
    private final List<SignInHint> hints;

    Welcome(
            @ConfigProperty(name = "countersign.data") Path data,
            FirstAdministrator first,
            @All List<SignInHint> hints) {
        this.data = data;
        this.first = first;
        this.hints = hints;
    }

    void started(@ObservesAsync HttpServerStart server) {
        String address =
                "http://" + server.options().getHost() + ":" + server.options().getPort();
        LOG.infof("Everything is kept in %s", data.toAbsolutePath().normalize());
        if (first.isAwaited()) {
            LOG.infof(
                    "There is no administrator yet. Go to %s%s with the one-time code %s",
                    address, FirstAdministratorPages.PATH, first.code());
        } else {
            LOG.infof("Go to %s", address);
        }
        hints.stream()
                .flatMap(hint -> hint.accounts().stream())
                .forEach(account -> LOG.infof(
                        "Sign in as %s, %s: user name %s, password %s",
                        account.name(), account.role(), account.userName(), account.password()));
    }
}
