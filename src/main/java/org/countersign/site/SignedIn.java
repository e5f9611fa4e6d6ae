package org.countersign.site;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in on this request; a page anybody may see has nobody. */
@RequestScoped
@Named("signedIn")
public class SignedIn {

    /** The attribute of the security identity under which sign-in leaves when the session ends whatever is done. */
    public static final String SESSION_ENDS = "countersign.session-ends";

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<Actor> maybe() {
        return Optional.ofNullable(identity.getAttribute(Actor.ATTRIBUTE));
    }

    Optional<Instant> sessionEnds() {
        return Optional.ofNullable(identity.getAttribute(SESSION_ENDS));
    }

    /** For pages that stand behind sign-in; asks for sign-in where there is none after all. */
    public Actor actor() {
        return maybe().orElseThrow(UnauthorizedException::new);
    }
}
