package org.countersign.people.signin.pages;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.countersign.people.signin.FirstAdministrator;
import org.countersign.people.signin.KnownBrowsers;
import org.countersign.people.signin.SessionCookie;
import org.countersign.people.signin.SignIn;
import org.countersign.people.signin.SignInWords;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.people.signin.tries.Tries;
import org.countersign.people.watch.Comer;
import org.countersign.people.watch.DoorBook;
import org.countersign.people.watch.DoorEvent;
import org.countersign.site.CallerAddress;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.BackTo;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.KeptForm;
import org.countersign.site.forms.Pages;

/** The door. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class SignInPages {

    static final String PATH = SignIn.PATH;
    static final String BACK_TO = "to";

    private final SignIn signIn;
    private final CallerAddress caller;
    private final KnownBrowsers browsers;
    private final DoorBook book;
    private final SessionCookie cookie;
    private final LateForms lateForms;
    private final FirstAdministrator firstAdministrator;
    private final Pages pages;
    private final SignedIn signedIn;
    private final SignInWords words;
    private final List<SignInHint> hints;

    SignInPages(
            SignIn signIn,
            CallerAddress caller,
            KnownBrowsers browsers,
            DoorBook book,
            SessionCookie cookie,
            LateForms lateForms,
            FirstAdministrator firstAdministrator,
            Pages pages,
            SignedIn signedIn,
            SignInWords words,
            @All List<SignInHint> hints) {
        this.signIn = signIn;
        this.caller = caller;
        this.browsers = browsers;
        this.book = book;
        this.cookie = cookie;
        this.lateForms = lateForms;
        this.firstAdministrator = firstAdministrator;
        this.pages = pages;
        this.signedIn = signedIn;
        this.words = words;
        this.hints = hints;
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance signIn(
                String userName, String to, Carried kept, FormErrors errors, List<SignInHint.Account> accounts);
    }

    @GET
    @Path("sign-in")
    @PermitAll
    public Response form(@QueryParam(BACK_TO) String to, RoutingContext routing) {
        if (firstAdministrator.isAwaited()) {
            return pages.go(FirstAdministratorPages.PATH);
        }
        Optional<Carried> late = lateForms.that(routing);
        if (late.isPresent()) {
            return Response.status(Response.Status.UNAUTHORIZED)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page("", late.get().form().page(), late, FormErrors.none())
                            .render())
                    .build();
        }
        return signedIn.maybe().isPresent()
                ? pages.go(BackTo.page(to))
                : Response.ok(page("", to, late, FormErrors.none())).build();
    }

    @POST
    @Path("sign-in")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @PermitAll
    public Response signIn(
            @FormParam("userName") String userName,
            @FormParam("password") String password,
            @FormParam(BACK_TO) String to,
            @FormParam(KeptForm.FIELD) String kept,
            RoutingContext routing) {
        Optional<Carried> late = lateForms.carried(kept);
        if (text(password).isEmpty()) {
            Answer.Refused<?> missing = new Answer.Refused<>(List.of(SignInRefusal.PASSWORD_MISSING.refusal()));
            return pages.refused(missing, page(text(userName), to, late, FormErrors.of(missing)));
        }
        SignIn.Outcome outcome =
                signIn.attempt(text(userName), text(password), caller.of(routing), browsers.of(routing));
        if (outcome instanceof SignIn.Outcome.Right right) {
            cookie.give(routing, signIn.begin(right.account()));
            browsers.remember(right.account().id(), routing);
            book.note(DoorEvent.SIGNED_IN, Comer.known(right.account().id(), caller.of(routing)));
            return lateForms.afterSignIn(right.account(), password, late, BackTo.page(to));
        }
        Answer.Refused<?> refused = refusal(outcome);
        String name = outcome instanceof SignIn.Outcome.Renamed renamed ? renamed.userName() : text(userName);
        Response again = pages.refused(refused, page(name, to, late, FormErrors.of(refused)));
        return outcome instanceof SignIn.Outcome.TooSoon tooSoon ? waiting(again, tooSoon.left()) : again;
    }

    /** Ends the session in every browser the person is signed in with, not only in this one. */
    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response signOut(RoutingContext routing) {
        signedIn.maybe().ifPresent(actor -> signIn.signOut(actor.id()));
        cookie.take(routing);
        return pages.done(PATH, words.signedOut());
    }

    private TemplateInstance page(String userName, String to, Optional<Carried> kept, FormErrors errors) {
        List<SignInHint.Account> accounts =
                hints.stream().flatMap(hint -> hint.accounts().stream()).toList();
        return Templates.signIn(userName, BackTo.page(to), kept.orElse(null), errors, accounts);
    }

    private static Response waiting(Response again, Duration left) {
        return Response.fromResponse(again)
                .header(HttpHeaders.RETRY_AFTER, Tries.seconds(left))
                .build();
    }

    private static Answer.Refused<?> refusal(SignIn.Outcome outcome) {
        if (outcome instanceof SignIn.Outcome.TooSoon tooSoon) {
            return new Answer.Refused<>(List.of(Tries.tooSoon(tooSoon.left())));
        }
        if (outcome instanceof SignIn.Outcome.Renamed renamed) {
            return new Answer.Refused<>(List.of(SignInRefusal.RENAMED.refusal(renamed.userName())));
        }
        return new Answer.Refused<>(List.of(
                outcome instanceof SignIn.Outcome.Disabled
                        ? SignInRefusal.DISABLED.refusal()
                        : SignInRefusal.WRONG_PASSWORD.refusal()));
    }

    private static String text(String sent) {
        return sent == null ? "" : sent;
    }
}
