package org.haven.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;

/** The Content Security Policy, once: nothing from another origin, no inline script, no framing. */
@Named
@ApplicationScoped
public class ContentPolicy {

    /** Inline style attributes only: some components position themselves with them. Style elements stay forbidden. */
    private static final String EVERYWHERE = "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "style-src 'self'; style-src-attr 'unsafe-inline'; form-action 'self'" + identityProvider()
            + "; base-uri 'none'; frame-ancestors 'none'; report-uri /open/csp; script-src 'self'";

    static final String PLAIN = EVERYWHERE;

    /** For Faces pages: the component library appends the nonce of the response to the last directive. */
    public String getPages() {
        return EVERYWHERE;
    }

    private static String identityProvider() {
        String url = System.getenv("HAVEN_OIDC_URL");
        if (url == null || url.isBlank()) {
            return "";
        }
        URI uri = URI.create(url.trim());
        return " " + uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
