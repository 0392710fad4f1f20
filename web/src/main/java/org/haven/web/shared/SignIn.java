package org.haven.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.Locale;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * What the identity provider told us about this sign-in, in tokens whose signature the server has checked.
 *
 * @param until when we must ask it again; the beginning of time where it has told us nothing
 * @param login the sign-in name
 * @param session its own session, which all of ours that came of it share
 * @param authTime when the person last proved who they are; null when it does not say
 * @param issued when it said so
 */
record SignIn(String idToken, String refreshToken, Instant until, String login, String session, Instant authTime,
        Instant issued) {

    private static final SignIn NONE = new SignIn(null, null, Instant.EPOCH, null, null, null, Instant.EPOCH);
    /** Under these names the server keeps a sign-in in the session. */
    private static final String[] KEPT = {"org.wildfly.security.http.oidc.OidcAccount",
            "org.wildfly.security.http.oidc.RefreshableOidcSecurityContext"};

    static SignIn of(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            return NONE;
        }
        try {
            return Oidc.read(principal);
        } catch (NoClassDefFoundError signedInAnotherWay) {
            return NONE;
        }
    }

    /** Whether it is one of the identity provider's. */
    boolean known() {
        return session != null;
    }

    /** Has the server forget the sign-in but keep the session with what was typed, so that it asks for another. */
    static void forget(jakarta.servlet.http.HttpSession session) {
        for (String name : KEPT) {
            session.removeAttribute(name);
        }
        SignInGate.forget(session);
    }

    /** Apart, so that it is loaded only where the identity provider's classes are. */
    private static final class Oidc {

        static SignIn read(Principal principal) {
            if (!(principal instanceof OidcPrincipal<?> oidc)) {
                return NONE;
            }
            OidcSecurityContext context = oidc.getOidcSecurityContext();
            String refresh = context instanceof RefreshableOidcSecurityContext refreshable
                    ? refreshable.getRefreshToken()
                    : null;
            IDToken idToken = context.getIDToken();
            JsonWebToken said = idToken == null ? context.getToken() : idToken;
            Object session = said.getClaimValue("sid");
            return new SignIn(context.getIDTokenString(), refresh,
                    Instant.ofEpochSecond(context.getToken().getExpiration()),
                    principal.getName().toLowerCase(Locale.ROOT), session == null ? said.getID() : session.toString(),
                    authTime(said), Instant.ofEpochSecond(said.getIssuedAt()));
        }

        private static Instant authTime(JsonWebToken said) {
            return said.getClaimValue("auth_time") instanceof Number seconds
                    ? Instant.ofEpochSecond(seconds.longValue())
                    : null;
        }
    }
}
