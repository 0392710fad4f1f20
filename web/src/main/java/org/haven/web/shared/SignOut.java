package org.haven.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.haven.access.SessionRegistry;
import org.haven.shared.Unavailable;

/**
 * Ends the session here and at the identity provider, and the person's other sessions of the same sign-in. "Switch
 * person" does the same, and leads to the sign-in of whoever takes the device over.
 */
@WebServlet(urlPatterns = {"/app/sign-out", "/app/switch"})
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!PageToken.carriedBy(request)) {
            Problem.FORBIDDEN.answer(request, response, null, null);
            return;
        }
        boolean switching = request.getServletPath().equals("/app/switch");
        String idToken = SignIn.of(request).idToken();
        String after = origin(request) + (switching
                ? "/"
                : "/open/signed-out" + ("idle".equals(request.getParameter("why")) ? "?why=idle" : ""));
        over(request, switching ? "switch" : "sign-out");
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location",
                idToken == null || !IdentityProvider.answers()
                        ? after
                        : IdentityProvider.url("/protocol/openid-connect/logout") + "?id_token_hint=" + encode(idToken)
                                + "&post_logout_redirect_uri=" + encode(after));
    }

    /** Ends every session of this sign-in. A registry that cannot be asked keeps nobody in: this session goes anyway. */
    static void over(HttpServletRequest request, String why) throws ServletException {
        SignIn signIn = SignIn.of(request);
        try {
            if (signIn.known()) {
                CDI.current().select(SessionRegistry.class).get().over(signIn.session(), why);
            }
        } catch (Unavailable databaseAway) {
            Fault.log(databaseAway);
        } finally {
            end(request);
        }
    }

    static void end(HttpServletRequest request) throws ServletException {
        HttpSession session = request.getSession(false);
        request.logout();
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException alreadyEnded) {
                return;
            }
        }
    }

    private static String origin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
