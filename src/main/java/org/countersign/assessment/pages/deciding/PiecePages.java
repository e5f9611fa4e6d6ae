package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Judging;
import org.countersign.assessment.Referring;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.Referral;
import org.countersign.assessment.pages.QueueView;
import org.countersign.assessment.pages.Reading;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.assessment.summary.QueueQuery;
import org.countersign.assessment.summary.Waiting;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.jboss.resteasy.reactive.RestForm;

/** A piece of evidence in a unit: read by all who meet there, judged and referred back by those who may. */
@Path("/units/{enrolment}/pieces/{piece}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class PiecePages {

    private final Reading reading;
    private final PieceViews views;
    private final Judging judging;
    private final Referring referring;
    private final Caseloads caseloads;
    private final JudgingWords words;
    private final SignedIn signedIn;
    private final CentreClock clock;
    private final Pages pages;

    PiecePages(
            Reading reading,
            PieceViews views,
            Judging judging,
            Referring referring,
            Caseloads caseloads,
            JudgingWords words,
            SignedIn signedIn,
            CentreClock clock,
            Pages pages) {
        this.reading = reading;
        this.views = views;
        this.judging = judging;
        this.referring = referring;
        this.caseloads = caseloads;
        this.words = words;
        this.signedIn = signedIn;
        this.clock = clock;
        this.pages = pages;
    }

    /** What was typed when referring back, as it was typed. */
    public record ReferForm(String key, String missing) {

        static ReferForm fresh() {
            return new ReferForm(FormKey.fresh().toString(), "");
        }
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        static native TemplateInstance piece(PieceView piece, JudgingForm form, ReferForm referral, FormErrors errors);
    }

    @GET
    @ReadOnly
    public TemplateInstance piece(
            @PathParam("enrolment") UUID id, @PathParam("piece") UUID piece, @QueryParam("version") Integer version) {
        return page(view(id, piece, version), JudgingForm.fresh(clock.today()), ReferForm.fresh(), FormErrors.none());
    }

    private PieceView view(UUID id, UUID piece, Integer version) {
        Reading.Open open = reading.open(id);
        return views.of(open.unit(), open.reader(), new PieceId(piece), Optional.ofNullable(version));
    }

    private static TemplateInstance page(PieceView piece, JudgingForm form, ReferForm referral, FormErrors errors) {
        return Templates.piece(piece, form, referral, errors);
    }

    @POST
    @Path("/judgements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(
            @PathParam("enrolment") UUID id,
            @PathParam("piece") UUID piece,
            @QueryParam("version") Integer version,
            MultivaluedMap<String, String> sent) {
        PieceViews.Named named = views.named(new PieceId(piece));
        JudgingForm form = JudgingForm.of(sent);
        Answer<List<Judgement>> answer = judging.judge(signedIn.actor(), new EnrolmentId(id), form::read);
        if (answer instanceof Answer.Refused<List<Judgement>> refused) {
            // Where somebody else was faster, their decision is shown beside what was typed.
            return pages.refused(
                    refused, page(view(id, piece, version), form, ReferForm.fresh(), FormErrors.of(refused)));
        }
        return next(id, words.judged(answer.orThrow().size(), named.reference()));
    }

    private Response next(UUID judged, String done) {
        Optional<Waiting> next =
                caseloads
                        .toDecide(
                                caseloads.of(signedIn.actor()), QueueQuery.all().only(Waiting.Kind.JUDGE))
                        .part(0, 1)
                        .stream()
                        .findFirst();
        return next.map(waiting -> pages.done(QueueView.path(waiting), done + " " + words.nextInQueue()))
                .orElseGet(() -> pages.done("/units/" + judged, done + " " + words.queueIsEmpty()));
    }

    @POST
    @Path("/referrals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refer(
            @PathParam("enrolment") UUID id,
            @PathParam("piece") UUID piece,
            @RestForm Integer version,
            @RestForm String key,
            @RestForm String missing) {
        PieceViews.Named named = views.named(new PieceId(piece));
        Answer<Referral> answer = referring.refer(
                signedIn.actor(), new EnrolmentId(id), () -> Referring.Refer.read(key, piece, version, missing));
        if (answer instanceof Answer.Refused<Referral> refused) {
            return pages.refused(
                    refused,
                    page(
                            view(id, piece, null),
                            JudgingForm.fresh(clock.today()),
                            new ReferForm(key, missing),
                            FormErrors.of(refused)));
        }
        return pages.done("/units/" + id + "/pieces/" + piece, words.referredDone(named.reference(), named.learner()));
    }
}
