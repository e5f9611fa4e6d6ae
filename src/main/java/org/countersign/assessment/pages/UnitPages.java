package org.countersign.assessment.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.countersign.site.ReadOnly;

/** The page where learner, assessor, countersigner and verifier meet, and each criterion with all that was decided. */
@Path("/units/{enrolment}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class UnitPages {

    private final Reading reading;
    private final UnitViews views;
    private final CriterionViews criteria;

    UnitPages(Reading reading, UnitViews views, CriterionViews criteria) {
        this.reading = reading;
        this.views = views;
        this.criteria = criteria;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        static native TemplateInstance unit(UnitView unit);

        static native TemplateInstance criterion(CriterionView criterion);
    }

    @GET
    @ReadOnly
    public TemplateInstance unit(@PathParam("enrolment") UUID id, @QueryParam("show") String show) {
        Reading.Open open = reading.open(id);
        return Templates.unit(views.of(open.unit(), open.reader(), MatrixFilter.of(show)));
    }

    @GET
    @Path("/criteria/{code}")
    @ReadOnly
    public TemplateInstance criterion(@PathParam("enrolment") UUID id, @PathParam("code") String code) {
        Reading.Open open = reading.open(id);
        return Templates.criterion(criteria.of(open.unit(), code));
    }
}
