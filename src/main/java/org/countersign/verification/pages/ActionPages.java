package org.countersign.verification.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.countersign.assessment.Units;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.KeyedText;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.verification.ActionClearance;
import org.countersign.verification.ActionResponse;
import org.countersign.verification.Actions;
import org.jboss.resteasy.reactive.RestForm;

/** Where an action is answered by the assessor and cleared by the verifier, here or from the unit page. */
@Path("/units/{enrolment}/actions/{action}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ActionPages {

    private final Enrolments enrolments;
    private final Units units;
    private final Actions actions;
    private final ChecksViews views;
    private final VerificationWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    ActionPages(
            Enrolments enrolments,
            Units units,
            Actions actions,
            ChecksViews views,
            VerificationWords words,
            SignedIn signedIn,
            Pages pages) {
        this.enrolments = enrolments;
        this.units = units;
        this.actions = actions;
        this.views = views;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {

        static native TemplateInstance actionPage(String unit, ChecksView.ActionView action, FormErrors errors);
    }

    @GET
    @Transactional
    public TemplateInstance action(@PathParam("enrolment") UUID unit, @PathParam("action") UUID action) {
        return page(unit, action, ActionTyped.fresh(), FormErrors.none());
    }

    private TemplateInstance page(UUID unit, UUID action, ActionTyped typed, FormErrors errors) {
        Access reader = reader(unit);
        ChecksView.ActionView view = Pages.found(views.action(units.unit(reader.enrolment()), reader, action, typed));
        return Templates.actionPage("/units/" + unit, view, errors);
    }

    private Access reader(UUID unit) {
        return Pages.found(
                enrolments.access(signedIn.actor(), new EnrolmentId(unit)).filter(Access::seesTheVerification));
    }

    @POST
    @Path("/respond")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response respond(
            @PathParam("enrolment") UUID unit,
            @PathParam("action") UUID action,
            @RestForm String key,
            @RestForm String done) {
        Answer<ActionResponse> answer = actions.in(new EnrolmentId(unit), action)
                .then(there -> actions.respond(signedIn.actor(), action, () -> KeyedText.read(key, done)));
        return answer(unit, action, answer, new ActionTyped(key, done, ""), words.responded());
    }

    @POST
    @Path("/clear")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response clear(
            @PathParam("enrolment") UUID unit,
            @PathParam("action") UUID action,
            @RestForm String key,
            @RestForm String comments) {
        Answer<ActionClearance> answer = actions.in(new EnrolmentId(unit), action)
                .then(there -> actions.clear(signedIn.actor(), action, () -> KeyedText.read(key, comments)));
        return answer(unit, action, answer, new ActionTyped(key, "", comments), words.clearedNow());
    }

    /** An action of another unit is not there to be shown either. */
    private Response answer(UUID unit, UUID action, Answer<?> answer, ActionTyped typed, String notice) {
        if (answer instanceof Answer.Refused<?> refused) {
            return pages.refused(refused, page(unit, action, typed, FormErrors.of(refused)));
        }
        return pages.done("/units/" + unit, notice);
    }
}
