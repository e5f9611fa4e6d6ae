package org.countersign.site;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.site.clock.CentreClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the layout of every page asks for: where one may go, who is signed in, what was just done. */
@RequestScoped
@Named("shell")
public class Shell {

    private final CurrentVertxRequest request;
    private final SignedIn signedIn;
    private final List<NavigationEntry> entries;
    private final CentreClock clock;
    private final Duration sessionLasts;

    Shell(
            CurrentVertxRequest request,
            SignedIn signedIn,
            @All List<NavigationEntry> entries,
            CentreClock clock,
            @ConfigProperty(name = "countersign.session.idle") Duration idle,
            @ConfigProperty(name = "countersign.session.renewed-after") Duration renewedAfter) {
        this.request = request;
        this.signedIn = signedIn;
        this.entries = entries;
        this.clock = clock;
        this.sessionLasts = idle.minus(renewedAfter);
    }

    /** A link of the navigation, and whether it leads to the section that is open. */
    public record Link(String label, String path, boolean current) {}

    public List<Link> links() {
        return signedIn.maybe().stream()
                .flatMap(actor ->
                        entries.stream().filter(entry -> entry.shownTo().test(actor)))
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::path))
                .map(entry -> new Link(entry.label().get(), entry.path(), isOpen(entry.path())))
                .toList();
    }

    public Actor actor() {
        return signedIn.maybe().orElse(null);
    }

    public String notice() {
        return Notice.take(request.getCurrent()).orElse(null);
    }

    /** Seconds for which a session holds at least after this page was asked for, if nothing else is. */
    public long sessionLasts() {
        return sessionLasts.toSeconds();
    }

    /** Seconds after which it ends whatever is opened or sent. */
    public long sessionLastsAtMost() {
        return signedIn.sessionEnds()
                .map(ends -> Duration.between(clock.now(), ends).toSeconds())
                .orElse(0L);
    }

    private boolean isOpen(String path) {
        String here = Optional.ofNullable(request.getCurrent().normalizedPath()).orElse("/");
        return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }
}
