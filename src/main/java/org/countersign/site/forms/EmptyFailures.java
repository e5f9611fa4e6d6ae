package org.countersign.site.forms;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.SignedIn;
import org.countersign.site.SiteWords;
import org.countersign.site.errors.FailureAnswers;
import org.countersign.site.errors.Failures;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Gives words to an answer that would go out as a bare number. The check of a form's token answers so, with an empty 400:
 * then whoever typed the form is shown what they typed, to be sent again.
 */
class EmptyFailures {

    private final Failures failures;
    private final FailureAnswers answers;
    private final KeptForms keptForms;
    private final KeptPage keptPage;
    private final FormToken token;
    private final SignedIn signedIn;
    private final SiteWords words;

    EmptyFailures(
            Failures failures,
            FailureAnswers answers,
            KeptForms keptForms,
            KeptPage keptPage,
            FormToken token,
            SignedIn signedIn,
            SiteWords words) {
        this.failures = failures;
        this.answers = answers;
        this.keptForms = keptForms;
        this.keptPage = keptPage;
        this.token = token;
        this.signedIn = signedIn;
        this.words = words;
    }

    @ServerResponseFilter
    void fill(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        Response worded = response.getStatus() == 400
                ? stale(request, routing)
                : answers.response(
                        failures.of(response.getStatus()), request.getUriInfo().getPath());
        response.setEntity(worded.getEntity(), null, worded.getMediaType());
        worded.getStringHeaders()
                .forEach((name, values) -> response.getHeaders().put(name, List.copyOf(values)));
    }

    private Response stale(ContainerRequestContext request, RoutingContext routing) {
        Optional<PersonId> person = signedIn.maybe().map(Actor::id);
        return kept(routing)
                .filter(form -> form.isOf(person))
                .map(form -> {
                    token.give(routing);
                    return keptPage.show(form, words.keptFromStalePage(), 400);
                })
                .orElseGet(() -> answers.response(
                        failures.staleForm(), request.getUriInfo().getPath()));
    }

    private Optional<KeptForm> kept(RoutingContext routing) {
        if (!KeptForms.areFrom(routing) || FailureAnswers.isJson(routing.normalizedPath())) {
            return Optional.empty();
        }
        return Optional.ofNullable(CurrentRequestManager.get().getFormData()).map(sent -> keptForms.of(routing, sent));
    }
}
