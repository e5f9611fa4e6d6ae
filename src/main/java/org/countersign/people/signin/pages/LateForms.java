package org.countersign.people.signin.pages;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.countersign.people.signin.Account;
import org.countersign.people.signin.Passwords;
import org.countersign.people.signin.SignIn;
import org.countersign.people.signin.SignInWords;
import org.countersign.site.arrival.Arrived;
import org.countersign.site.forms.KeptForm;
import org.countersign.site.forms.KeptForms;
import org.countersign.site.forms.KeptPage;
import org.countersign.site.forms.Pages;

/**
 * Takes a form that came without a session through sign-in. Whoever signs in then is shown it only if it was theirs:
 * whether they may do what it asks is decided by the page it is sent to, as always.
 */
@ApplicationScoped
class LateForms {

    private final KeptForms forms;
    private final KeptPage page;
    private final Pages pages;
    private final Passwords passwords;
    private final SignIn signIn;
    private final CurrentIdentityAssociation identity;
    private final SignInWords words;

    LateForms(
            KeptForms forms,
            KeptPage page,
            Pages pages,
            Passwords passwords,
            SignIn signIn,
            CurrentIdentityAssociation identity,
            SignInWords words) {
        this.forms = forms;
        this.page = page;
        this.pages = pages;
        this.passwords = passwords;
        this.signIn = signIn;
        this.identity = identity;
        this.words = words;
    }

    /** Reads the form and answers it with the sign-in page. */
    void keep(RoutingContext routing) {
        forms.read(routing, () -> Arrived.form(routing), kept -> {
            routing.put(KeptForm.class.getName(), kept);
            routing.reroute(HttpMethod.GET, SignInPages.PATH);
        });
    }

    /** The form that the sign-in page is the answer to. */
    Optional<Carried> that(RoutingContext routing) {
        return Optional.<KeptForm>ofNullable(routing.get(KeptForm.class.getName()))
                .map(kept -> new Carried(kept, forms.write(kept)));
    }

    Optional<Carried> carried(String written) {
        return forms.carried(written).map(kept -> new Carried(kept, written));
    }

    /** @param password that was right: nobody else can see that it has become the user name since it was set */
    Response afterSignIn(Account account, String password, Optional<Carried> carried, String to) {
        boolean hasNews = !passwords.unseenResets(account.id()).isEmpty();
        if (carried.isEmpty() && !hasNews && account.isCalled(password)) {
            return pages.done(AccountPages.PATH, words.passwordIsUserName());
        }
        if (carried.isEmpty()) {
            return pages.go(hasNews ? AccountPages.RESET_NOTICE : to);
        }
        KeptForm form = carried.get().form();
        if (!form.isOf(Optional.of(account.id()))) {
            return pages.done("/", words.keptOfAnother());
        }
        // The page that follows in this same answer is theirs already.
        identity.setIdentity(signIn.identity(account, signIn.begin(account)));
        String reason = words.signedInAgain();
        return page.show(form, hasNews ? reason + " " + words.resetMeanwhile() : reason, 200);
    }
}
