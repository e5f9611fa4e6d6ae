package org.countersign.assessment.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.assessment.Caseloads;
import org.countersign.assessment.Waiting;
import org.countersign.catalogue.Editions;
import org.countersign.people.People;
import org.countersign.site.CentreClock;
import org.countersign.site.Pager;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;

/** What waits for an assessor or a trainee, by how long it has waited. */
@Path("/queue")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class QueuePages {

    /** Rows on one page: about two screens. */
    private static final int PAGE = 50;

    private final Caseloads caseloads;
    private final People people;
    private final Editions editions;
    private final QueueWords words;
    private final UnitWords unitWords;
    private final SignedIn signedIn;
    private final CentreClock clock;

    QueuePages(
            Caseloads caseloads,
            People people,
            Editions editions,
            QueueWords words,
            UnitWords unitWords,
            SignedIn signedIn,
            CentreClock clock) {
        this.caseloads = caseloads;
        this.people = people;
        this.editions = editions;
        this.words = words;
        this.unitWords = unitWords;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        static native TemplateInstance queue(List<QueueView> waiting, Pager pager);
    }

    @GET
    @ReadOnly
    public TemplateInstance queue(@QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        List<Waiting> all = caseloads.of(signedIn.actor()).toDecide();
        Pager pager = Pager.of(page, PAGE, all.size(), here);
        List<Waiting> shown = all.subList(pager.offset(), (int) pager.to());
        Names names = Names.of(
                people,
                shown.stream().map(waiting -> waiting.enrolment().learner()).collect(Collectors.toSet()));
        return Templates.queue(
                shown.stream().map(waiting -> view(waiting, names)).toList(), pager);
    }

    private QueueView view(Waiting waiting, Names names) {
        return new QueueView(
                names.of(waiting.enrolment().learner()),
                editions.standard(waiting.enrolment().standard()).displayTitle(),
                QueueView.path(waiting),
                what(waiting),
                details(waiting),
                words.days(QueueView.days(waiting.since(), clock)));
    }

    private String what(Waiting waiting) {
        return switch (waiting.kind()) {
            case JUDGE -> waiting.what();
            case SIGN_OFF -> unitWords.tick();
            case ATTEST -> words.attestIt();
            case SIGN -> unitWords.nextSign();
        };
    }

    private String details(Waiting waiting) {
        String codes = String.join(", ", waiting.criteria());
        return switch (waiting.kind()) {
            case JUDGE -> words.claimsOn(waiting.criteria().size(), codes);
            case SIGN_OFF -> codes;
            case ATTEST, SIGN -> "";
        };
    }
}
