package org.haven.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * What the identity provider told us about this sign-in.
 *
 * @param until when we must ask it again; the beginning of time where it has told us nothing
 */
record SignIn(String idToken, String refreshToken, Instant until) {

    private static final SignIn NONE = new SignIn(null, null, Instant.EPOCH);

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
            return new SignIn(context.getIDTokenString(), refresh,
                    Instant.ofEpochSecond(context.getToken().getExpiration()));
        }
    }
}
