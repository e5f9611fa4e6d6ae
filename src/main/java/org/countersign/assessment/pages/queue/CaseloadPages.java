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
import org.countersign.assessment.summary.Caseload;
import org.countersign.assessment.summary.CaseloadFilter;
import org.countersign.assessment.summary.CaseloadLine;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.site.lists.Paged;
import org.countersign.site.lists.Pager;

/** The learners of an assessor or a trainee, by how long they have waited unless they ask otherwise. */
@Path(CaseloadPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class CaseloadPages {

    static final String PATH = "/caseload";

    /** Rows on one page: about two screens. */
    private static final int PAGE = 50;

    private final Caseloads caseloads;
    private final CaseloadViews views;
    private final SignedIn signedIn;

    CaseloadPages(Caseloads caseloads, CaseloadViews views, SignedIn signedIn) {
        this.caseloads = caseloads;
        this.views = views;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        static native TemplateInstance caseload(
                CaseloadFilter filter,
                List<Choice> units,
                List<ColumnHeading> headings,
                List<CaseloadView> learners,
                Pager pager);
    }

    @GET
    @ReadOnly
    public TemplateInstance caseload(
            @BeanParam CaseloadFilter filter, @QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        Caseload caseload = caseloads.of(signedIn.actor());
        Paged<CaseloadLine> learners = caseloads.learners(caseload, filter.query());
        Pager pager = Pager.of(page, PAGE, learners.count(), here);
        return Templates.caseload(
                filter,
                views.units(caseloads.standardsJudged(caseload)),
                views.headings(filter),
                pager.of(learners).stream().map(views::view).toList(),
                pager);
    }
}
