package org.countersign.catalogue.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.countersign.catalogue.Address;
import org.countersign.catalogue.CatalogueFilter;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Holdings;
import org.countersign.catalogue.qualifications.Structure;
import org.countersign.catalogue.qualifications.Structures;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Pager;
import org.countersign.standards.qualifications.Qualification;

/** The qualifications of the catalogue, for everybody who is signed in. */
@Path("/catalogue/qualifications")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class QualificationPages {

    /** On one page: about three screens. */
    private static final int PAGE = 20;

    private final Holdings holdings;
    private final Structures structures;
    private final SignedIn signedIn;

    QualificationPages(Holdings holdings, Structures structures, SignedIn signedIn) {
        this.holdings = holdings;
        this.structures = structures;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {

        static native TemplateInstance qualifications(
                CatalogueFilter filter, List<Catalogued<Qualification>> qualifications, Pager pager);

        /**
         * @param withoutStandard how many of its units the library has no standard of
         * @param enrols whether the reader may enrol learners on it
         */
        static native TemplateInstance qualification(
                Qualification qualification, UseView use, Structure structure, int withoutStandard, boolean enrols);
    }

    @GET
    public TemplateInstance list(
            @BeanParam CatalogueFilter filter, @QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        List<Catalogued<Qualification>> found =
                filter.qualifications(holdings.qualifications().values());
        Pager pager = Pager.of(page, PAGE, found.size(), here);
        return Templates.qualifications(filter, pager.of(found), pager);
    }

    @GET
    @Path("/{id}/{edition}")
    public TemplateInstance qualification(@PathParam("id") String id, @PathParam("edition") String edition) {
        Catalogued<Qualification> held = Pages.found(Address.of(holdings.qualifications(), id, edition));
        Structure structure = structures.of(held.model());
        boolean administrator = signedIn.actor().is(Role.ADMINISTRATOR);
        return Templates.qualification(
                held.model(),
                UseView.of(held, administrator),
                structure,
                (int) structure.withoutStandard(),
                administrator);
    }
}
