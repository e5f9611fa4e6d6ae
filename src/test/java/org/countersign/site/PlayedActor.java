package org.countersign.site;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Somebody signed in on the gallery only, so that the shell can be looked at before there are people. */
@ApplicationScoped
public class PlayedActor implements SecurityIdentityAugmentor {

    /** Says that she asks for the rest of the gallery too. */
    public static final String HEADER = "Played-By";

    public static final Actor NIA =
            new Actor(PersonId.random(), "nia", "Nia Ŵyn-Llewelyn", Set.of(Role.ASSESSOR, Role.INTERNAL_VERIFIER));

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        if (routing == null || !isPlayed(routing)) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .setAnonymous(false)
                        .setPrincipal(NIA::userName)
                        .addAttribute(Actor.ATTRIBUTE, NIA)
                        .build());
    }

    private static boolean isPlayed(RoutingContext routing) {
        String path = routing.normalizedPath();
        return path.equals("/gallery/signed-in")
                || path.contains("/gallery") && routing.request().headers().contains(HEADER);
    }
}
