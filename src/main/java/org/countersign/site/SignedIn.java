package org.countersign.site;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** Who is signed in on this request; a page anybody may see has nobody. */
@RequestScoped
@Named("signedIn")
public class SignedIn {

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<Actor> maybe() {
        return Optional.ofNullable(identity.getAttribute(Actor.ATTRIBUTE));
    }

    /** For pages that stand behind sign-in; asks for sign-in where there is none after all. */
    public Actor actor() {
        return maybe().orElseThrow(UnauthorizedException::new);
    }
}
