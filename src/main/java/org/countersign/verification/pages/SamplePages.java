package org.countersign.verification.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.signing.Declarations;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.rules.Capacity;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.verification.Sample;
import org.countersign.verification.SampleTyped;
import org.countersign.verification.Samples;
import org.jboss.resteasy.reactive.RestForm;

/** Where the internal verifier records a sample of a unit. */
@Path("/units/{enrolment}/sample")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SamplePages {

    private final Enrolments enrolments;
    private final Units units;
    private final Declarations declarations;
    private final Samples samples;
    private final VerificationViews views;
    private final VerificationWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    SamplePages(
            Enrolments enrolments,
            Units units,
            Declarations declarations,
            Samples samples,
            VerificationViews views,
            VerificationWords words,
            SignedIn signedIn,
            Pages pages) {
        this.enrolments = enrolments;
        this.units = units;
        this.declarations = declarations;
        this.samples = samples;
        this.views = views;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {

        static native TemplateInstance sample(SampleView unit, SampleTyped typed, FormErrors errors);
    }

    @GET
    @ReadOnly
    public TemplateInstance form(@PathParam("enrolment") UUID id) {
        Unit unit = unit(id);
        return Templates.sample(
                views.sample(unit), SampleTyped.fresh(declarations.stateOf(unit).digest()), FormErrors.none());
    }

    private Unit unit(UUID id) {
        Access access = Pages.found(enrolments
                .access(signedIn.actor(), new EnrolmentId(id))
                .filter(found -> found.is(Capacity.INTERNAL_VERIFIER)));
        return units.unit(access.enrolment());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("enrolment") UUID id,
            @RestForm String key,
            @RestForm String seen,
            @RestForm String kind,
            @RestForm List<String> criteria,
            @RestForm List<String> pieces,
            @RestForm String outcome,
            @RestForm String comments,
            @RestForm String actionKey,
            @RestForm String decision,
            @RestForm String required,
            @RestForm String due) {
        SampleTyped typed = new SampleTyped(
                key, seen, kind, criteria, pieces, outcome, comments, actionKey, decision, required, due);
        Answer<Sample> answer = samples.take(signedIn.actor(), new EnrolmentId(id), typed::read);
        if (answer instanceof Answer.Refused<Sample> refused) {
            return pages.refused(refused, Templates.sample(views.sample(unit(id)), typed, FormErrors.of(refused)));
        }
        return pages.done("/units/" + id, words.recorded());
    }
}
