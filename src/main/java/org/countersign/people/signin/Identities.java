package org.countersign.people.signin;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;

/** A person as the permissions see them: with the roles of this moment, and the actor the pages ask for. */
final class Identities {

    /** The attribute under which it is left when the person signed in. */
    static final String SESSION_BEGUN = "countersign.session-begun";

    private Identities() {}

    static SecurityIdentity of(Account account, Session session, Instant ends) {
        Actor actor = account.actor();
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(session.toString()))
                .addAttribute(Actor.ATTRIBUTE, actor)
                .addAttribute(SESSION_BEGUN, session.begun())
                .addAttribute(SignedIn.SESSION_ENDS, ends);
        actor.roles().stream().map(Role::name).forEach(identity::addRole);
        return identity.build();
    }
}
