package org.countersign.assessment.pages.queue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.assessment.pages.QueueView;
import org.countersign.assessment.summary.Caseload;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.assessment.summary.QueueFilter;
import org.countersign.assessment.summary.Waiting;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.PersonId;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Refusal;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.site.lists.Paged;
import org.countersign.site.lists.Pager;

/** What waits for an assessor or a trainee, by how long it has waited unless they ask otherwise. */
@Path(QueuePages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class QueuePages {

    static final String PATH = "/queue";

    /** Rows on one page: about two screens. */
    private static final int PAGE = 50;

    private final Caseloads caseloads;
    private final People people;
    private final QueueViews views;
    private final SignedIn signedIn;

    QueuePages(Caseloads caseloads, People people, QueueViews views, SignedIn signedIn) {
        this.caseloads = caseloads;
        this.people = people;
        this.views = views;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        /** @param leftOut a sentence for each edition of which units of theirs cannot be shown */
        static native TemplateInstance queue(
                List<String> leftOut,
                QueueFilter filter,
                List<Choice> kinds,
                List<Choice> units,
                List<ColumnHeading> headings,
                List<QueueView> waiting,
                Pager pager);
    }

    @GET
    @ReadOnly
    public TemplateInstance queue(
            @BeanParam QueueFilter filter, @QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        Caseload caseload = caseloads.of(signedIn.actor());
        Paged<Waiting> waiting = caseloads.toDecide(caseload, filter.query());
        Pager pager = Pager.of(page, PAGE, waiting.count(), here);
        List<Waiting> found = pager.of(waiting);
        Map<PersonId, Person> learners = people.byIds(
                found.stream().map(one -> one.enrolment().learner()).collect(Collectors.toSet()));
        return Templates.queue(
                caseload.leftOutOfQueue().stream().map(Refusal::sentence).toList(),
                filter,
                views.kinds(),
                views.units(caseloads.standardsToDecide(caseload)),
                views.headings(filter),
                found.stream().map(one -> views.view(one, learners)).toList(),
                pager);
    }
}
