package org.countersign.people.signin.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.countersign.people.signin.Passwords;
import org.countersign.people.signin.Session;
import org.countersign.people.signin.SessionCookie;
import org.countersign.people.signin.SignInWords;
import org.countersign.people.signin.rules.PasswordRules;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;

/** What everybody may do with their own account. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class AccountPages {

    static final String PATH = "/account";
    static final String RESET_NOTICE = "/account/reset-notice";

    private final Passwords passwords;
    private final ResetView.Maker resets;
    private final SessionCookie cookie;
    private final Pages pages;
    private final SignedIn signedIn;
    private final SignInWords words;

    AccountPages(
            Passwords passwords,
            ResetView.Maker resets,
            SessionCookie cookie,
            Pages pages,
            SignedIn signedIn,
            SignInWords words) {
        this.passwords = passwords;
        this.resets = resets;
        this.cookie = cookie;
        this.pages = pages;
        this.signedIn = signedIn;
        this.words = words;
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance account(
                Actor actor, List<Role> roles, int shortest, List<ResetView> resets, FormErrors errors, FormKey key);

        static native TemplateInstance resetNotice(List<ResetView> resets);
    }

    @GET
    public TemplateInstance account() {
        return page(FormErrors.none(), FormKey.fresh());
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("key") String key,
            @FormParam("current") String current,
            @FormParam("password") String password,
            RoutingContext routing) {
        Answer<Session> answer = FormKey.of(key)
                .then(known ->
                        passwords.change(signedIn.actor(), known.value(), current == null ? "" : current, password));
        if (answer instanceof Answer.Refused<Session> refused) {
            return pages.refused(refused, page(FormErrors.of(refused), FormKey.fresh()));
        }
        cookie.give(routing, answer.orThrow());
        return pages.done(PATH, words.changed());
    }

    @GET
    @Path("reset-notice")
    public Response resetNotice() {
        List<ResetView> unseen =
                resets.of(passwords.unseenResets(signedIn.actor().id()));
        return unseen.isEmpty()
                ? pages.go("/")
                : Response.ok(Templates.resetNotice(unseen)).build();
    }

    @POST
    @Path("reset-notice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response knowsOfResets() {
        Pages.found(passwords.sawResets(signedIn.actor()));
        return pages.go("/");
    }

    private TemplateInstance page(FormErrors errors, FormKey key) {
        Actor actor = signedIn.actor();
        List<Role> roles = actor.roles().stream().sorted().toList();
        return Templates.account(
                actor, roles, PasswordRules.SHORTEST, resets.of(passwords.resetsOf(actor.id())), errors, key);
    }
}
