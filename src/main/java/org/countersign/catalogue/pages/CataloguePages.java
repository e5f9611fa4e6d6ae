package org.countersign.catalogue.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Address;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.CatalogueFilter;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Holdings;
import org.countersign.catalogue.search.ListedStandard;
import org.countersign.catalogue.search.SearchWords;
import org.countersign.catalogue.search.StandardsFilter;
import org.countersign.catalogue.search.StandardsSearch;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Pager;
import org.countersign.standards.Policy;
import org.countersign.standards.Problem;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Qualification;

/** The catalogue for everybody who is signed in; what is wrong with its files, for the administrator. */
@Path("/catalogue")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class CataloguePages {

    static final String PROBLEMS = "/catalogue/problems";

    private static final String POLICIES = "/catalogue/policies";

    private static final String QUALIFICATIONS = "/catalogue/qualifications";

    /** Standards, or policies, on one page: about three screens. */
    private static final int PAGE = 20;

    /** Policies and qualifications beside the standards: about a screen of each. They have pages of their own. */
    private static final int OTHERS_SHOWN = 6;

    /** Lines on one page, of what takes a line or a few. */
    private static final int LINES = 50;

    private final Catalogue catalogue;
    private final Holdings holdings;
    private final StandardsSearch search;
    private final StandardViews views;
    private final RuleWording rules;
    private final CatalogueWords words;
    private final SearchWords searchWords;
    private final SignedIn signedIn;
    private final Pages pages;

    CataloguePages(
            Catalogue catalogue,
            Holdings holdings,
            StandardsSearch search,
            StandardViews views,
            RuleWording rules,
            CatalogueWords words,
            SearchWords searchWords,
            SignedIn signedIn,
            Pages pages) {
        this.catalogue = catalogue;
        this.holdings = holdings;
        this.search = search;
        this.views = views;
        this.rules = rules;
        this.words = words;
        this.searchWords = searchWords;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {

        static native TemplateInstance list(
                StandardsFilter filter,
                StandardChoices choices,
                List<ListedStandard> standards,
                Pager pager,
                List<Catalogued<Policy>> policies,
                int policiesFound,
                String allPolicies,
                List<Catalogued<Qualification>> qualifications,
                int qualificationsFound,
                String allQualifications,
                boolean administrator,
                int problems);

        static native TemplateInstance policies(CatalogueFilter filter, List<Catalogued<Policy>> policies, Pager pager);

        static native TemplateInstance standard(StandardView view);

        static native TemplateInstance policy(PolicyView view, Pager pager);

        static native TemplateInstance problems(List<Problem> problems, Pager pager);
    }

    @GET
    public TemplateInstance list(
            @BeanParam StandardsFilter filter, @QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        Answer<List<Problem>> problems = catalogue.problems(signedIn.actor());
        List<ListedStandard> standards = search.found(filter);
        CatalogueFilter others = new CatalogueFilter(filter.text());
        List<Catalogued<Policy>> policies = filter.narrowsByFacts()
                ? List.of()
                : others.policies(holdings.policies().values());
        List<Catalogued<Qualification>> qualifications = filter.narrowsByFacts()
                ? List.of()
                : others.qualifications(holdings.qualifications().values());
        Pager pager = Pager.of(page, PAGE, standards.size(), here);
        return Templates.list(
                filter,
                StandardChoices.of(search.facts(), filter, searchWords),
                pager.of(standards),
                pager,
                policies.stream().limit(OTHERS_SHOWN).toList(),
                policies.size(),
                searched(POLICIES, others),
                qualifications.stream().limit(OTHERS_SHOWN).toList(),
                qualifications.size(),
                searched(QUALIFICATIONS, others),
                signedIn.actor().is(Role.ADMINISTRATOR),
                problems instanceof Answer.Refused ? 0 : problems.orThrow().size());
    }

    private static String searched(String path, CatalogueFilter filter) {
        return UriBuilder.fromPath(path)
                .queryParam("text", "{text}")
                .build(filter.text())
                .toString();
    }

    @GET
    @Path("/policies")
    public TemplateInstance policies(
            @BeanParam CatalogueFilter filter, @QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        List<Catalogued<Policy>> policies = filter.policies(holdings.policies().values());
        Pager pager = Pager.of(page, PAGE, policies.size(), here);
        return Templates.policies(filter, pager.of(policies), pager);
    }

    @GET
    @Path("/{id}/{edition}")
    public TemplateInstance standard(@PathParam("id") String id, @PathParam("edition") String edition) {
        Catalogued<Standard> held = Pages.found(Address.of(holdings.standards(), id, edition));
        return Templates.standard(views.of(held, catalogue.standards(), signedIn.actor()));
    }

    @GET
    @Path("/policies/{id}/{edition}")
    public TemplateInstance policy(
            @PathParam("id") String id,
            @PathParam("edition") String edition,
            @QueryParam(Pager.PARAMETER) Integer page,
            @Context UriInfo here) {
        Catalogued<Policy> held = Pages.found(Address.of(holdings.policies(), id, edition));
        Policy policy = held.model();
        List<Standard> fitting = catalogue.standardsFitting(policy);
        Pager pager = Pager.of(page, LINES, fitting.size(), here);
        return Templates.policy(
                new PolicyView(
                        policy,
                        UseView.of(held, signedIn.actor().is(Role.ADMINISTRATOR)),
                        rules.of(policy, Optional.empty()),
                        pager.of(fitting)),
                pager);
    }

    @GET
    @Path("/problems")
    public TemplateInstance problems(@QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        List<Problem> problems = Pages.found(catalogue.problems(signedIn.actor()));
        Pager pager = Pager.of(page, LINES, problems.size(), here);
        return Templates.problems(pager.of(problems), pager);
    }

    @POST
    @Path("/read-again")
    public Response readAgain() {
        List<Problem> problems = Pages.found(catalogue.readAgain(signedIn.actor()));
        return pages.done(PROBLEMS, words.readAgainDone(problems.size()));
    }
}
