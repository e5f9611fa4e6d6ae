package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.Countersigning;
import org.countersign.assessment.Units;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.pages.QueueView;
import org.countersign.assessment.pages.QueueWords;
import org.countersign.assessment.pages.Reading;
import org.countersign.assessment.summary.Caseload;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.assessment.summary.Caseloads.ToCountersign;
import org.countersign.assessment.waiting.Provisional;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Paged;
import org.countersign.site.lists.Pager;

/** What trainees decided, and waits to be agreed or rejected. */
@Path(CountersigningPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("COUNTERSIGNER")
class CountersigningPages {

    static final String PATH = QueueView.COUNTERSIGNING;

    /** Units on one page, each with every decision that waits in it. */
    private static final int PAGE = 10;

    private final Caseloads caseloads;
    private final Units units;
    private final CountersigningViews views;
    private final Reading reading;
    private final Countersigning countersigning;
    private final QueueWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    CountersigningPages(
            Caseloads caseloads,
            Units units,
            CountersigningViews views,
            Reading reading,
            Countersigning countersigning,
            QueueWords words,
            SignedIn signedIn,
            Pages pages) {
        this.caseloads = caseloads;
        this.units = units;
        this.views = views;
        this.reading = reading;
        this.countersigning = countersigning;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        /** @param leftOut a sentence for each edition of which units of theirs cannot be shown */
        static native TemplateInstance countersigning(
                List<String> leftOut,
                List<CountersigningView> units,
                List<CountersigningView.Kept> kept,
                CountersigningForm form,
                Pager pager,
                FormErrors errors);
    }

    @GET
    @ReadOnly
    public TemplateInstance waiting(
            @QueryParam(Pager.PARAMETER) Integer page, @QueryParam("unit") String unit, @Context UriInfo here) {
        return page(page, unit, CountersigningForm.NONE, here, FormErrors.none());
    }

    /** @param unit whose page it is where none is asked for */
    private TemplateInstance page(
            Integer asked, String unit, CountersigningForm form, UriInfo here, FormErrors errors) {
        Caseload caseload = caseloads.of(signedIn.actor());
        Paged<ToCountersign> waiting = caseloads.toCountersign(caseload);
        long total = waiting.count();
        Pager pager = Pager.of(asked == null ? pageOf(unit, waiting, total) : asked, PAGE, total, here)
                .at(PATH);
        List<Provisional> shown = whole(pager.of(waiting));
        return Templates.countersigning(
                caseload.leftOutOfCountersigning().stream()
                        .map(Refusal::sentence)
                        .toList(),
                views.of(shown, form),
                kept(unit, form),
                form,
                pager,
                errors);
    }

    private List<Provisional> whole(List<ToCountersign> waiting) {
        return units.shown(waiting.stream().map(ToCountersign::enrolment).toList()).stream()
                .map(Provisional::in)
                .toList();
    }

    /** What was typed about decisions of the unit whose form was sent. */
    private List<CountersigningView.Kept> kept(String unit, CountersigningForm form) {
        return form.shown().isEmpty()
                ? List.of()
                : views.kept(reading.open(UUID.fromString(unit)).unit(), form);
    }

    private static int pageOf(String unit, Paged<ToCountersign> waiting, long total) {
        if (unit == null) {
            return 1;
        }
        List<String> ids = waiting.part(0, Math.toIntExact(total)).stream()
                .map(one -> one.enrolment().id().toString())
                .toList();
        return Math.max(0, ids.indexOf(unit)) / PAGE + 1;
    }

    @POST
    @Path("/{enrolment}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("enrolment") UUID id, MultivaluedMap<String, String> sent, @Context UriInfo here) {
        CountersigningForm form = CountersigningForm.of(sent);
        Answer<List<Countersignature>> recorded =
                countersigning.countersignEach(signedIn.actor(), new EnrolmentId(id), form::read);
        if (recorded instanceof Answer.Refused<List<Countersignature>> refused) {
            return pages.refused(refused, page(null, id.toString(), form, here, FormErrors.of(refused)));
        }
        List<Countersignature> answers = recorded.orThrow();
        int agreed = (int) answers.stream().filter(Countersignature::agreed).count();
        return pages.done(PATH, words.answersDone(agreed, answers.size() - agreed));
    }
}
