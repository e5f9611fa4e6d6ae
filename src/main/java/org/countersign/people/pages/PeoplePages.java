package org.countersign.people.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.countersign.people.People;
import org.countersign.people.PeopleQuery;
import org.countersign.people.PeopleWords;
import org.countersign.people.Person;
import org.countersign.people.RoleLabels;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.site.lists.Pager;

/** The list of people, and adding to it. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class PeoplePages {

    static final String PATH = "/people";

    private static final int ON_A_PAGE = 50;

    private final People people;
    private final Pages pages;
    private final SignedIn signedIn;
    private final PeopleWords words;

    PeoplePages(People people, Pages pages, SignedIn signedIn, PeopleWords words) {
        this.people = people;
        this.pages = pages;
        this.signedIn = signedIn;
        this.words = words;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(
                PeopleFilter filter, List<ColumnHeading> headings, List<Person> people, Pager pager);

        static native TemplateInstance newPerson(PersonForm form, List<Choice> roles, FormErrors errors, FormKey key);
    }

    @GET
    public TemplateInstance list(
            @BeanParam PeopleFilter filter, @QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        PeopleQuery query = filter.query();
        Pager pager = Pager.of(page, ON_A_PAGE, people.count(query), here);
        return Templates.people(filter, filter.headings(words), people.list(query, pager.offset(), ON_A_PAGE), pager);
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return Templates.newPerson(PersonForm.empty(), RoleLabels.choices(), FormErrors.none(), FormKey.fresh());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@BeanParam PersonForm form) {
        Answer<Person> answer = people.add(signedIn.actor(), form::newPerson);
        if (answer instanceof Answer.Refused<Person> refused) {
            return pages.refused(
                    refused, Templates.newPerson(form, RoleLabels.choices(), FormErrors.of(refused), FormKey.fresh()));
        }
        Person added = answer.orThrow();
        return pages.done(PersonPages.pathOf(added.id()), words.added(added.name()));
    }
}
