package org.haven.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.haven.access.SessionRegistry;

/**
 * The identity provider says that somebody's session there has ended (OpenID Connect back-channel logout): ours that came
 * of it end too. It is believed for its signature alone.
 */
@WebServlet(SignOutNotice.PATH)
public class SignOutNotice extends HttpServlet {

    static final String PATH = "/open/sign-out-notice";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionRegistry registry;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> session = LogoutToken.session(request.getParameter("logout_token"));
        if (session.isEmpty()) {
            Problem.MALFORMED.answer(request, response, null, null);
            return;
        }
        registry.over(session.get(), "provider");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
