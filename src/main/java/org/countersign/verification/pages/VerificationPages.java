package org.countersign.verification.pages;

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
import org.countersign.assessment.summary.Caseloads;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.site.lists.Paged;
import org.countersign.site.lists.Pager;
import org.countersign.verification.UnitToVerify;
import org.countersign.verification.UnitsToVerify;

/** Where the internal verifier finds their units. */
@Path(VerificationPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTERNAL_VERIFIER", "LEAD_VERIFIER"})
class VerificationPages {

    static final String PATH = "/verification";

    /** Rows on one page: about two screens. */
    private static final int PAGE = 50;

    private final Caseloads caseloads;
    private final UnitsToVerify units;
    private final VerificationViews views;
    private final VerificationWords words;
    private final SignedIn signedIn;

    VerificationPages(
            Caseloads caseloads,
            UnitsToVerify units,
            VerificationViews views,
            VerificationWords words,
            SignedIn signedIn) {
        this.caseloads = caseloads;
        this.units = units;
        this.views = views;
        this.words = words;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {

        static native TemplateInstance list(
                VerificationFilter filter,
                List<Choice> stages,
                List<Choice> standards,
                List<ColumnHeading> headings,
                List<VerificationViews.Row> units,
                Pager pager);
    }

    @GET
    @ReadOnly
    public TemplateInstance list(
            @BeanParam VerificationFilter filter, @QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        Caseload caseload = caseloads.of(signedIn.actor());
        Paged<UnitToVerify> found = units.of(caseload, filter.query());
        Pager pager = Pager.of(page, PAGE, found.count(), here);
        return Templates.list(
                filter,
                views.stages(),
                views.standards(units.standards(caseload)),
                filter.headings(words),
                views.rows(pager.of(found)),
                pager);
    }
}
