package org.countersign.people.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.people.signin.tries.Tries;
import org.countersign.site.CallerAddress;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;

/** Checks the user name and password that a program sends with every request. */
@ApplicationScoped
class PasswordIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final VerifiedPasswords passwords;
    private final SignIn signIn;
    private final CallerAddress caller;

    PasswordIdentities(VerifiedPasswords passwords, SignIn signIn, CallerAddress caller) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.caller = caller;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        String password = new String(request.getPassword().getPassword());
        return context.runBlocking(() -> {
            SignIn.Outcome outcome = passwords.attempt(request.getUsername(), password, caller.of(routing));
            return identity(outcome, routing);
        });
    }

    private SecurityIdentity identity(SignIn.Outcome outcome, RoutingContext routing) {
        if (outcome instanceof SignIn.Outcome.Right right) {
            return signIn.identity(right.account(), signIn.begin(right.account()));
        }
        if (outcome instanceof SignIn.Outcome.TooSoon tooSoon) {
            routing.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Tries.seconds(tooSoon.left())));
            return Pages.found(Answer.refused(Tries.tooSoon(tooSoon.left())));
        }
        if (outcome instanceof SignIn.Outcome.Disabled) {
            return Pages.found(Answer.refused(SignInRefusal.DISABLED.refusal()));
        }
        throw new AuthenticationFailedException();
    }
}
