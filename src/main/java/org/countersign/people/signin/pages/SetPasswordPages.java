package org.countersign.people.signin.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.countersign.people.signin.Passwords;
import org.countersign.people.signin.SignInWords;
import org.countersign.people.signin.rules.PasswordRules;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;

/** Where somebody with a one-time code sets their password. */
@Path("/set-password")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SetPasswordPages {

    static final String PATH = "/set-password";

    private final Passwords passwords;
    private final Pages pages;
    private final SignInWords words;

    SetPasswordPages(Passwords passwords, Pages pages, SignInWords words) {
        this.passwords = passwords;
        this.pages = pages;
        this.words = words;
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance setPassword(
                String userName, String code, int shortest, FormErrors errors, FormKey key);
    }

    @GET
    public TemplateInstance form() {
        return page("", "", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @FormParam("key") String key,
            @FormParam("userName") String userName,
            @FormParam("code") String code,
            @FormParam("password") String password) {
        Answer<PersonId> answer =
                FormKey.of(key).then(known -> passwords.setWithCode(known.value(), userName, code, password));
        return answer instanceof Answer.Refused<PersonId> refused
                ? pages.refused(refused, page(userName, code, FormErrors.of(refused)))
                : pages.done(SignInPages.PATH, words.isSet());
    }

    private static TemplateInstance page(String userName, String code, FormErrors errors) {
        return Templates.setPassword(userName, code, PasswordRules.SHORTEST, errors, FormKey.fresh());
    }
}
