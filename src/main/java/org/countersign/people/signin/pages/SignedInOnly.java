package org.countersign.people.signin.pages;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.countersign.site.forms.KeptForms;

/**
 * Pages are for people who are signed in. Anybody else is asked to sign in first, and loses nothing of a form they typed
 * while the session ended.
 */
@ApplicationScoped
class SignedInOnly implements HttpSecurityPolicy {

    private final LateForms lateForms;

    SignedInOnly(LateForms lateForms) {
        this.lateForms = lateForms;
    }

    /** As the configuration names it. */
    @Override
    public String name() {
        return "signed-in";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext routing, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.onItem().transformToUni(known -> {
            if (!known.isAnonymous()) {
                return CheckResult.permit();
            }
            if (!KeptForms.areFrom(routing)) {
                return CheckResult.deny();
            }
            lateForms.keep(routing);
            // The sign-in page answers instead; what was asked for is never decided.
            return Uni.createFrom().nothing();
        });
    }
}
