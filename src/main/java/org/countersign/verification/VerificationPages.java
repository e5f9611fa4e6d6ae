package org.countersign.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;

/** Where the internal verifier finds their units. */
@Path("/verification")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTERNAL_VERIFIER", "LEAD_VERIFIER"})
class VerificationPages {

    private final VerificationViews views;
    private final SignedIn signedIn;

    VerificationPages(VerificationViews views, SignedIn signedIn) {
        this.views = views;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {

        static native TemplateInstance list(List<VerificationViews.Row> units);
    }

    @GET
    @ReadOnly
    public TemplateInstance list() {
        return Templates.list(views.caseload(signedIn.actor()));
    }
}
