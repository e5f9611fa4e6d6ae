package org.countersign.assessment.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.countersign.assessment.Caseloads;
import org.countersign.assessment.Countersignature;
import org.countersign.assessment.Countersigning;
import org.countersign.assessment.CountersigningRefusal;
import org.countersign.assessment.DecisionId;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.Answer;
import org.countersign.site.FormErrors;
import org.countersign.site.FormKey;
import org.countersign.site.Pages;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** What trainees decided, and waits to be agreed or rejected. */
@Path("/countersigning")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("COUNTERSIGNER")
class CountersigningPages {

    private final Caseloads caseloads;
    private final CountersigningViews views;
    private final Reading reading;
    private final Countersigning countersigning;
    private final AssessmentWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    CountersigningPages(
            Caseloads caseloads,
            CountersigningViews views,
            Reading reading,
            Countersigning countersigning,
            AssessmentWords words,
            SignedIn signedIn,
            Pages pages) {
        this.caseloads = caseloads;
        this.views = views;
        this.reading = reading;
        this.countersigning = countersigning;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** An answer as it was typed. */
    record AnswerForm(String decision, String key, String answer, String feedback) {

        static final AnswerForm NONE = new AnswerForm("", "", "", "");
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        static native TemplateInstance countersigning(List<CountersigningView> units, FormErrors errors);
    }

    @GET
    @ReadOnly
    public TemplateInstance waiting() {
        return page(AnswerForm.NONE, FormErrors.none());
    }

    private TemplateInstance page(AnswerForm form, FormErrors errors) {
        return Templates.countersigning(views.of(caseloads.of(signedIn.actor()).toCountersign(), form), errors);
    }

    @POST
    @Path("/{enrolment}/{decision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("enrolment") UUID id,
            @PathParam("decision") UUID decision,
            @RestForm String key,
            @RestForm String code,
            @RestForm String answer,
            @RestForm String feedback) {
        reading.access(id);
        Answer<Countersignature> recorded = FormKey.of(key).then(formKey -> agreed(answer)
                .then(agreed -> countersigning.countersign(
                        signedIn.actor(),
                        new EnrolmentId(id),
                        formKey.value(),
                        new DecisionId(decision),
                        agreed,
                        feedback)));
        if (recorded instanceof Answer.Refused<Countersignature> refused) {
            AnswerForm form = new AnswerForm(decision.toString(), key, answer, feedback);
            return pages.refused(refused, page(form, FormErrors.of(refused)));
        }
        return pages.done(
                "/countersigning", recorded.orThrow().agreed() ? words.agreedDone(code) : words.rejectedDone(code));
    }

    private static Answer<Boolean> agreed(String answer) {
        if ("agree".equals(answer)) {
            return Answer.done(true);
        }
        return "reject".equals(answer)
                ? Answer.done(false)
                : Answer.refused(CountersigningRefusal.ANSWER_MISSING.refusal());
    }
}
