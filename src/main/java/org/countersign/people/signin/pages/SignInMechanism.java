package org.countersign.people.signin.pages;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.countersign.people.signin.SessionCookie;

/**
 * Who is asking: by the session cookie everywhere, or by HTTP Basic for programs on the JSON. Quarkus' own form sign-in is
 * not used, because it answers a wrong password outside the pages, where the name typed and the time to wait are lost, and
 * leads a browser with an ended session round in circles.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String JSON = "/api/";
    private static final String BASIC = "basic ";

    private final SessionCookie cookie;

    SignInMechanism(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        routing.put(HttpAuthenticationMechanism.class.getName(), this);
        String authorization = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (isJson(routing) && authorization != null) {
            return basic(authorization)
                    .map(request ->
                            identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, routing)))
                    .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
        }
        return cookie.read(routing)
                .map(brought -> bySession(brought, routing, identities))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom()
                .item(
                        isJson(routing)
                                ? new ChallengeData(
                                        401,
                                        HttpHeaders.WWW_AUTHENTICATE,
                                        "Basic realm=\"Countersign\", charset=\"UTF-8\"")
                                : new ChallengeData(302, HttpHeaders.LOCATION, signInAndBackTo(routing)));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TrustedAuthenticationRequest.class, UsernamePasswordAuthenticationRequest.class);
    }

    /** A session that has ended is no session: whoever brings one is asked to sign in where that is needed. */
    private Uni<SecurityIdentity> bySession(
            SessionCookie.Brought brought, RoutingContext routing, IdentityProviderManager identities) {
        AuthenticationRequest request =
                new TrustedAuthenticationRequest(brought.session().toString());
        return identities
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, routing))
                .invoke(identity -> cookie.renew(routing, brought))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(() -> {
                    cookie.take(routing);
                    return null;
                });
    }

    private static Optional<UsernamePasswordAuthenticationRequest> basic(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new UsernamePasswordAuthenticationRequest(
                            pair.substring(0, colon),
                            new PasswordCredential(pair.substring(colon + 1).toCharArray())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Only to a page that can be asked for again: not to a form that was sent, nor to a part of a page. */
    private static String signInAndBackTo(RoutingContext routing) {
        String asked = routing.request().uri();
        boolean isPage = "GET".equals(routing.request().method().name())
                && String.valueOf(routing.request().getHeader(HttpHeaders.ACCEPT))
                        .contains("text/html");
        return !isPage || asked.equals("/")
                ? SignInPages.PATH
                : SignInPages.PATH + "?" + SignInPages.BACK_TO + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    private static boolean isJson(RoutingContext routing) {
        return routing.normalizedPath().startsWith(JSON);
    }
}
