package org.haven.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A whole page gets a nonce of its own, whatever the browser sends: the component library would take the nonce of a
 * page that answers a form from the form, and fail where a form has none. Only an answer into a standing page keeps the
 * nonce of that page.
 */
final class FreshNonce extends HttpServletRequestWrapper {

    static final String NONCE = "primefaces.nonce";

    private final boolean standing;
    private String nonce;

    FreshNonce(HttpServletRequest request) {
        super(request);
        standing = "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    @Override
    public String getParameter(String name) {
        if (!NONCE.equals(name)) {
            return super.getParameter(name);
        }
        String sent = standing ? super.getParameter(name) : null;
        if (sent != null) {
            return sent;
        }
        if (nonce == null) {
            String random = UUID.randomUUID().toString();
            nonce = Base64.getEncoder().encodeToString(random.getBytes(StandardCharsets.UTF_8));
        }
        return nonce;
    }
}
