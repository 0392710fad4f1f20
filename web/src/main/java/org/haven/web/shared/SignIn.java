package org.haven.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/** What the identity provider told us about this sign-in. */
record SignIn(String idToken, String refreshToken) {

    static SignIn of(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            return new SignIn(null, null);
        }
        try {
            return Oidc.read(principal);
        } catch (NoClassDefFoundError signedInAnotherWay) {
            return new SignIn(null, null);
        }
    }

    /** Apart, so that it is loaded only where the identity provider's classes are. */
    private static final class Oidc {

        static SignIn read(Principal principal) {
            if (!(principal instanceof OidcPrincipal<?> oidc)) {
                return new SignIn(null, null);
            }
            OidcSecurityContext context = oidc.getOidcSecurityContext();
            String refresh = context instanceof RefreshableOidcSecurityContext refreshable
                    ? refreshable.getRefreshToken()
                    : null;
            return new SignIn(context.getIDTokenString(), refresh);
        }
    }
}
