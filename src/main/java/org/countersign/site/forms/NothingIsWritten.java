package org.countersign.site.forms;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.countersign.site.Actor;
import org.countersign.site.SignedIn;
import org.countersign.site.SiteWords;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.ClockBehind;
import org.countersign.site.clock.ClockWatch;
import org.countersign.site.disk.DiskSpace;
import org.countersign.site.errors.Failure;
import org.countersign.site.errors.FailureAnswers;
import org.countersign.site.errors.Failures;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * While the disk is full or the clock is behind what is recorded, nothing is recorded; whoever typed something is shown it,
 * to be sent again.
 */
class NothingIsWritten {

    /** One can always come in and go. */
    private static final Set<String> GOES_ON = Set.of("/sign-in", "/sign-out", "/api/v1/me/sign-out");

    private final DiskSpace disk;
    private final ClockWatch clock;
    private final Failures failures;
    private final FailureAnswers answers;
    private final KeptForms keptForms;
    private final KeptPage keptPage;
    private final SignedIn signedIn;
    private final SiteWords words;

    NothingIsWritten(
            DiskSpace disk,
            ClockWatch clock,
            Failures failures,
            FailureAnswers answers,
            KeptForms keptForms,
            KeptPage keptPage,
            SignedIn signedIn,
            SiteWords words) {
        this.disk = disk;
        this.clock = clock;
        this.failures = failures;
        this.answers = answers;
        this.keptForms = keptForms;
        this.keptPage = keptPage;
        this.signedIn = signedIn;
        this.words = words;
    }

    @WithFormRead
    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request, RoutingContext routing) {
        if (!ChangeGuard.changes(routing) || GOES_ON.contains(routing.normalizedPath())) {
            return Optional.empty();
        }
        return hindrance().map(hindrance -> kept(routing)
                .map(form -> keptPage.show(
                        form, hindrance.besideTheForm(), hindrance.failure().status()))
                .orElseGet(() -> answers.response(hindrance.failure(), routing.normalizedPath())));
    }

    /** @param besideTheForm a sentence for whoever sees again what they typed */
    private record Hindrance(Failure failure, String besideTheForm) {}

    private Optional<Hindrance> hindrance() {
        if (disk.isFull()) {
            return Optional.of(new Hindrance(failures.of(Refusal.Kind.NO_ROOM.status()), words.keptFromFullDisk()));
        }
        return clock.behind()
                .map(ClockBehind::refusal)
                .map(refusal -> new Hindrance(failures.of(refusal), refusal.sentence()));
    }

    /** A script keeps the form itself. */
    private Optional<KeptForm> kept(RoutingContext routing) {
        if (!KeptForms.areFrom(routing)
                || FailureAnswers.isJson(routing.normalizedPath())
                || routing.request().headers().contains(KeptForms.SENT_BY_SCRIPT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(CurrentRequestManager.get().getFormData())
                .map(sent -> keptForms.of(routing, sent))
                .filter(form -> form.isOf(signedIn.maybe().map(Actor::id)));
    }
}
