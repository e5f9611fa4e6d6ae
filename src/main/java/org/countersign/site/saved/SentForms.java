package org.countersign.site.saved;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.countersign.site.Actor;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.KeptForms;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * A form that was taken leaves no draft behind. Every page says so in the same way, by leading on; a script that sent the
 * form is told where to, because a browser would follow by itself and tell it only of the page it came to.
 */
class SentForms {

    /** The hidden field of a form that is not known by its address alone. */
    static final String FIELD = "draft";

    private static final String GO_ON = "Countersign-Go-On";

    private final SavedForms forms;
    private final SignedIn signedIn;

    SentForms(SavedForms forms, SignedIn signedIn) {
        this.forms = forms;
        this.signedIn = signedIn;
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() != 303 || !request.getMethod().equals("POST")) {
            return;
        }
        signedIn.maybe().map(Actor::id).ifPresent(person -> forms.forget(person, form(routing)));
        if (request.getHeaderString(KeptForms.SENT_BY_SCRIPT) != null) {
            Object to = response.getHeaders().remove(HttpHeaders.LOCATION).get(0);
            response.getHeaders().putSingle(GO_ON, to);
            response.setStatus(204);
        }
    }

    private static String form(RoutingContext routing) {
        var sent = CurrentRequestManager.get().getFormData();
        FormValue named = sent == null ? null : sent.getFirst(FIELD);
        return named == null || named.isFileItem() ? routing.request().uri() : named.getValue();
    }
}
