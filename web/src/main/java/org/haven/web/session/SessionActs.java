package org.haven.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.haven.session.EndMyOtherSessions;
import org.haven.session.EndMySession;
import org.haven.session.SessionId;
import org.haven.web.shared.PageToken;

/** The buttons of <em>my sessions</em>. A button names the session it ends, not the line it stands in. */
@WebServlet("/app/session/act")
public class SessionActs extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EndMySession end;
    @Inject
    private transient EndMyOtherSessions endOthers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PageToken.accepts(request, response)) {
            return;
        }
        String session = request.getParameter("session");
        if (session != null) {
            end.end(SessionId.of(session));
        } else {
            endOthers.end();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/app/session/mine.xhtml?did=" + (session == null ? "othersEnded" : "ended"));
    }
}
