package org.countersign.verification;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.countersign.site.FormKey;
import org.countersign.site.Pages;
import org.countersign.site.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** Where an action is answered by the assessor and cleared by the verifier, from the unit page. */
@Path("/units/{enrolment}/actions/{action}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ActionPages {

    private final Actions actions;
    private final VerificationWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    ActionPages(Actions actions, VerificationWords words, SignedIn signedIn, Pages pages) {
        this.actions = actions;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @POST
    @Path("/respond")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response respond(
            @PathParam("enrolment") UUID unit,
            @PathParam("action") UUID action,
            @RestForm String key,
            @RestForm String done) {
        Pages.found(FormKey.of(key).then(formKey -> actions.respond(signedIn.actor(), formKey.value(), action, done)));
        return pages.done("/units/" + unit, words.responded());
    }

    @POST
    @Path("/clear")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response clear(
            @PathParam("enrolment") UUID unit,
            @PathParam("action") UUID action,
            @RestForm String key,
            @RestForm String comments) {
        Pages.found(
                FormKey.of(key).then(formKey -> actions.clear(signedIn.actor(), formKey.value(), action, comments)));
        return pages.done("/units/" + unit, words.clearedNow());
    }
}
