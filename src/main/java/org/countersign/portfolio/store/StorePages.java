package org.countersign.portfolio.store;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The kept files as an administrator sees them: whether they and the database belong together. */
@Path(StorePages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class StorePages {

    static final String PATH = "/evidence-files";

    private final StoreFit fit;

    StorePages(StoreFit fit) {
        this.fit = fit;
    }

    @CheckedTemplate(basePath = "portfolio")
    static class Templates {
        static native TemplateInstance store(StoreFit.Found found);
    }

    @GET
    public TemplateInstance store() {
        return Templates.store(fit.atStart());
    }
}
