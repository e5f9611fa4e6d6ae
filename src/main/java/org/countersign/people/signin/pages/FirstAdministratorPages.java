package org.countersign.people.signin.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.people.signin.FirstAdministrator;
import org.countersign.people.signin.SignInWords;
import org.countersign.people.signin.rules.PasswordRules;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;

/** The first page of a new centre. */
@Path(FirstAdministratorPages.PATH)
@Produces(MediaType.TEXT_HTML)
@PermitAll
class FirstAdministratorPages {

    static final String PATH = FirstAdministrator.PATH;

    private final FirstAdministrator first;
    private final Pages pages;
    private final SignInWords words;

    FirstAdministratorPages(FirstAdministrator first, Pages pages, SignInWords words) {
        this.first = first;
        this.pages = pages;
        this.words = words;
    }

    /** What was typed, as it was typed. */
    @TemplateData
    record Input(
            @FormParam("key") String key,
            @FormParam("code") String code,
            @FormParam("userName") String userName,
            @FormParam("name") String name,
            @FormParam("password") String password,
            @FormParam("centre") String centre,
            @FormParam("number") String number) {

        private Answer<FirstAdministrator.Founding> read() {
            return FormKey.of(key)
                    .map(id -> new FirstAdministrator.Founding(
                            code,
                            new PersonId(id.value()),
                            userName,
                            new PersonDetails(name, Optional.empty(), Optional.empty()),
                            password,
                            centre,
                            Optional.ofNullable(number)));
        }
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance firstAdministrator(Input input, int shortest, FormErrors errors, FormKey key);
    }

    @GET
    public TemplateInstance form() {
        if (!first.isAwaited()) {
            Pages.found(Answer.refused(Refusal.notFound()));
        }
        return page(new Input(null, "", "", "", "", "", ""), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response found(@BeanParam Input input) {
        Answer<Person> answer = first.found(input::read);
        return answer instanceof Answer.Refused<Person> refused
                ? pages.refused(refused, page(input, FormErrors.of(refused)))
                : pages.done(SignInPages.PATH, words.firstDone());
    }

    private static TemplateInstance page(Input input, FormErrors errors) {
        return Templates.firstAdministrator(input, PasswordRules.SHORTEST, errors, FormKey.fresh());
    }
}
